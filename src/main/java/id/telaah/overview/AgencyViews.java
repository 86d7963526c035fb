package id.telaah.overview;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.Dossier;
import id.telaah.overview.AgencyView.Due;
import id.telaah.overview.AgencyView.Given;
import id.telaah.overview.AgencyView.Line;
import id.telaah.review.AgencyDesk;
import id.telaah.review.AgencyDesk.Item;
import id.telaah.review.Reviews;
import id.telaah.review.Task;
import id.telaah.web.AgencyNames;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out what an agency answers for. */
@Component
final class AgencyViews {
    private final Reviews reviews;
    private final AgencyNames names;
    private final Clock clock;

    AgencyViews(Reviews reviews, AgencyNames names, Clock clock) {
        this.reviews = reviews;
        this.names = names;
        this.clock = clock;
    }

    /** @param agency only this one; null for all that the viewer sees */
    AgencyView of(Viewer viewer, Dossier dossier, @Nullable UUID agency) {
        var desk = reviews.agency(viewer, dossier.id());
        var called = names.of(viewer, dossier.institution());
        var today = LocalDate.now(clock);
        return new AgencyView(
                agency,
                agency == null ? "" : called.getOrDefault(agency, ""),
                desk.indicators().stream()
                        .filter(item -> agency == null || item.agency().equals(agency))
                        .map(item -> line(item, desk.tasks(), called, today))
                        .toList(),
                given(viewer, dossier, desk, agency, called, today));
    }

    private static Line line(Item item, List<Task> tasks, Map<UUID, String> called, LocalDate today) {
        var open = tasks.stream()
                .filter(task -> !task.done() && task.indicator() == item.number())
                .filter(task -> task.agency().equals(item.agency()))
                .count();
        return new Line(
                item,
                called.getOrDefault(item.agency(), ""),
                AgencyView.state(item),
                Due.of(item.due(), item.isAnswered(), today),
                (int) open);
    }

    private static List<Given> given(
            Viewer viewer,
            Dossier dossier,
            AgencyDesk desk,
            @Nullable UUID agency,
            Map<UUID, String> called,
            LocalDate today) {
        var leads = viewer.may(Permit.COORDINATE, dossier.institution());
        var comments = viewer.may(Permit.COMMENT, dossier.institution());
        return desk.tasks().stream()
                .filter(task -> agency == null || task.agency().equals(agency))
                .map(task -> new Given(
                        task,
                        called.getOrDefault(task.agency(), ""),
                        Due.of(task.due(), task.done(), today),
                        !task.done() && (leads || comments && isOwn(viewer, task)),
                        task.done() && leads))
                .toList();
    }

    private static boolean isOwn(Viewer viewer, Task task) {
        return viewer.grants().stream().anyMatch(grant -> task.agency().equals(grant.agency()));
    }
}
