package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.review.Agenda;
import id.telaah.review.Ahead;
import id.telaah.web.NextSteps;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in the evaluations of a viewer, and where it is done. */
@Component
@Order(1)
final class WorkSteps implements NextSteps {
    private static final int MOST = 8;

    private final Agenda agenda;
    private final Dossiers dossiers;

    WorkSteps(Agenda agenda, Dossiers dossiers) {
        this.agenda = agenda;
        this.dossiers = dossiers;
    }

    @Override
    public List<Step> of(Viewer viewer) {
        var steps = agenda.of(viewer).stream().limit(MOST).map(WorkSteps::step).toList();
        var beginning = steps.isEmpty()
                && viewer.mayAnywhere(Permit.COORDINATE)
                && dossiers.list(viewer).isEmpty();
        return beginning ? List.of(Step.of("step.open", "/dossiers")) : steps;
    }

    private static Step step(Ahead ahead) {
        return Step.of(
                        "step.work." + ahead.kind().name().toLowerCase(Locale.ROOT),
                        "/dossiers/" + ahead.dossier().id() + place(ahead.kind()),
                        name(ahead.dossier()),
                        "" + ahead.count())
                .until(ahead.due().orElse(null));
    }

    private static String name(Dossier dossier) {
        return "%s %d".formatted(dossier.institutionName(), dossier.year());
    }

    private static String place(Ahead.Kind kind) {
        return switch (kind) {
            case TASKS -> "/agency#tasks";
            case GAPS -> "/agency";
            case CONFLICTS -> "/queue?attention=CONFLICT";
            case UNDECIDED -> "/queue";
            case STAGE -> "#stage";
            case LATE -> "/board#agencies";
            case UNASSIGNED -> "/assignments";
        };
    }
}
