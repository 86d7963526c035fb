package id.telaah.review;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.Omission.Cited;
import id.telaah.dossier.Omissions;
import id.telaah.dossier.Suggestions;
import id.telaah.review.Verdict.Ruling;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rules on single citations and whole files. What is rejected is left out when the dossier is judged again. */
@Component
public final class Verdicts {
    private static final int SHORT = 120;

    private final Desks desks;
    private final EvidenceFiles files;
    private final Suggestions suggestions;
    private final Omissions omissions;
    private final IndicatorReviews reviews;
    private final VerdictRows rows;
    private final Acting acting;

    Verdicts(
            Desks desks,
            EvidenceFiles files,
            Suggestions suggestions,
            Omissions omissions,
            JdbcClient database,
            Acting acting) {
        this.desks = desks;
        this.files = files;
        this.suggestions = suggestions;
        this.omissions = omissions;
        this.reviews = new IndicatorReviews(database);
        this.rows = new VerdictRows(database);
        this.acting = acting;
    }

    /**
     * Rules on a citation or a file of an indicator.
     *
     * @param version of the review of the indicator as it was looked at
     * @throws NotYours when dossier, indicator or file are not the viewer's
     * @throws id.telaah.access.NotAllowed when the viewer is no assessor of the institution
     * @throws Conflict when somebody else acted on the indicator since
     * @throws NotPossible when the stage is not open for it, the citation is not in the suggestion, or nothing is there to take back
     */
    public Verdict rule(Viewer viewer, UUID dossier, int indicator, long version, Ruled ruled) {
        var looked = desks.at(viewer, dossier);
        looked.see(indicator);
        looked.seat();
        var file = file(viewer, dossier, ruled);
        return acting.run(at -> {
            reviews.lock(dossier, indicator, version);
            var desk = desks.at(viewer, dossier);
            desk.seat();
            var before = ruled.standing(rows.history(dossier, indicator));
            check(desk, indicator, file, ruled, before);
            var verdict = verdict(viewer, indicator, version + 1, ruled, at);
            rows.add(dossier, verdict, desk.stage().id(), viewer);
            leaveOut(desk, indicator, ruled, before);
            reviews.acted(dossier, indicator, version + 1, viewer, action(verdict), detail(verdict, file), at);
            return new Acting.Done<>(verdict, act(desk, verdict, before, file));
        });
    }

    private EvidenceFile file(Viewer viewer, UUID dossier, Ruled ruled) {
        var file = files.get(viewer, ruled.file());
        if (!file.dossier().equals(dossier)) {
            throw new NotYours();
        }
        return file;
    }

    private void check(Desk desk, int indicator, EvidenceFile file, Ruled ruled, Optional<Verdict> before) {
        if (ruled.ruling() == Ruling.TAKEN_BACK && before.isEmpty()) {
            throw Refusals.nothingToTakeBack(indicator);
        }
        if (ruled.citation() != null && before.isEmpty() && !cited(desk, indicator, file, ruled.citation())) {
            throw Refusals.notCited(indicator);
        }
    }

    private boolean cited(Desk desk, int indicator, EvidenceFile file, Cited place) {
        return suggestions.present(desk.viewer(), desk.dossier().id(), indicator).stream()
                .flatMap(suggestion -> suggestion.entry().requirements().stream())
                .flatMap(requirement -> requirement.citations().stream())
                .anyMatch(citation -> citation.file().equals(file.path())
                        && new Cited(citation.page(), citation.locator(), citation.quote()).equals(place));
    }

    private void leaveOut(Desk desk, int indicator, Ruled ruled, Optional<Verdict> before) {
        var was = before.filter(verdict -> verdict.ruling().leavesOut()).isPresent();
        var dossier = desk.dossier().id();
        if (!was && ruled.ruling().leavesOut()) {
            omissions.add(desk.viewer(), dossier, indicator, ruled.file(), ruled.citation(), ruled.reason());
        } else if (was && !ruled.ruling().leavesOut()) {
            omissions.of(desk.viewer(), dossier).stream()
                    .filter(omission -> omission.indicator() == indicator)
                    .filter(omission -> ruled.isAbout(omission.file(), omission.citation()))
                    .forEach(omission -> omissions.withdraw(desk.viewer(), omission.id()));
        }
    }

    private static Verdict verdict(Viewer viewer, int indicator, long version, Ruled ruled, Instant at) {
        return new Verdict(
                UUID.randomUUID(),
                indicator,
                version,
                ruled.file(),
                ruled.citation(),
                ruled.ruling(),
                ruled.reason(),
                viewer.name(),
                at);
    }

    private static Act act(Desk desk, Verdict verdict, Optional<Verdict> before, EvidenceFile file) {
        return Act.onIndicator(
                action(verdict),
                desk.dossier(),
                verdict.indicator(),
                before.map(earlier -> values(earlier, file)).orElse(Map.of()),
                values(verdict, file));
    }

    private static Map<String, String> values(Verdict verdict, EvidenceFile file) {
        var values = new HashMap<String, String>();
        values.put("ruling", verdict.ruling().name());
        values.put("reason", verdict.reason());
        values.put("file", file.path());
        values.put("sha256", file.sha256());
        var citation = verdict.citation();
        if (citation != null) {
            values.put("page", citation.page() == null ? "" : citation.page().toString());
            values.put("locator", citation.locator());
            values.put(
                    "quote",
                    citation.quote().length() > SHORT ? citation.quote().substring(0, SHORT) : citation.quote());
        }
        return values;
    }

    private static String action(Verdict verdict) {
        return (verdict.citation() == null ? "file." : "citation.")
                + switch (verdict.ruling()) {
                    case ACCEPTED -> "accepted";
                    case REJECTED -> "rejected";
                    case NOT_APPLICABLE -> "set-aside";
                    case TAKEN_BACK -> "restored";
                };
    }

    private static String detail(Verdict verdict, EvidenceFile file) {
        var what = verdict.citation() == null ? "dokumen " : "kutipan ";
        return what
                + file.name()
                + switch (verdict.ruling()) {
                    case ACCEPTED -> " diterima";
                    case REJECTED -> " ditolak";
                    case NOT_APPLICABLE -> " dikesampingkan";
                    case TAKEN_BACK -> " dipulihkan";
                };
    }
}
