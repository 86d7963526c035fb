package id.telaah.review;

import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.Omission;
import id.telaah.dossier.Omission.Cited;
import id.telaah.dossier.Omissions;
import id.telaah.dossier.Suggestion;
import id.telaah.dossier.Suggestions;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import id.telaah.reporting.Result;
import id.telaah.review.IndicatorReview.Citation;
import id.telaah.review.IndicatorReview.LastYear;
import id.telaah.review.IndicatorReview.RequirementReview;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gathers everything about one indicator. */
@Component
final class IndicatorPages {
    private final Suggestions suggestions;
    private final Omissions omissions;
    private final LiveFiles files;
    private final Remarks remarks;
    private final Tasks tasks;
    private final EarlierYear earlier;
    private final IndicatorReviews versions;
    private final DecisionRows decisions;
    private final VerdictRows verdicts;

    IndicatorPages(
            Suggestions suggestions,
            Omissions omissions,
            LiveFiles files,
            Remarks remarks,
            Tasks tasks,
            EarlierYear earlier,
            JdbcClient database) {
        this.suggestions = suggestions;
        this.omissions = omissions;
        this.files = files;
        this.remarks = remarks;
        this.tasks = tasks;
        this.earlier = earlier;
        this.versions = new IndicatorReviews(database);
        this.decisions = new DecisionRows(database);
        this.verdicts = new VerdictRows(database);
    }

    IndicatorReview of(Desk desk, int number) {
        var indicator = desk.see(number);
        var dossier = desk.dossier().id();
        var version = versions.version(dossier, number);
        var suggestion = suggestions.present(desk.viewer(), dossier, number);
        var history = decisions.history(dossier, number);
        var current = current(history);
        var ruled = verdicts.history(dossier, number);
        return new IndicatorReview(
                indicator,
                version,
                seat(desk),
                suggestion,
                requirements(desk, indicator, suggestion, ruled),
                current,
                changed(suggestion, current),
                history,
                lastYear(desk, number),
                ruled,
                omitted(desk, number),
                remarks.of(desk.viewer(), dossier, number),
                tasks.of(desk.viewer(), dossier).stream()
                        .filter(task -> task.indicator() == number)
                        .toList(),
                justification(desk, suggestion, current));
    }

    private static Map<Seat, Decision> current(List<Decision> history) {
        var current = new EnumMap<Seat, Decision>(Seat.class);
        history.forEach(decision -> current.put(decision.seat(), decision));
        return current;
    }

    private static Optional<Seat> seat(Desk desk) {
        return Arrays.stream(Seat.values())
                .filter(seat -> desk.may(seat.permit()) && desk.stage().isOpen(seat.work()))
                .findFirst();
    }

    private static List<Seat> changed(Optional<Suggestion> suggestion, Map<Seat, Decision> current) {
        return suggestion.stream()
                .flatMap(present -> current.values().stream()
                        .filter(decision -> Attention.changedSince(present, decision))
                        .map(Decision::seat))
                .toList();
    }

    private Optional<LastYear> lastYear(Desk desk, int number) {
        return earlier.of(desk.viewer(), desk.dossier())
                .map(dossier -> earlier.levels(desk.viewer(), dossier).get(number));
    }

    private List<Omission> omitted(Desk desk, int number) {
        return omissions.of(desk.viewer(), desk.dossier().id()).stream()
                .filter(omission -> omission.indicator() == number)
                .toList();
    }

    /** The decision of the seat that counts; before that the one of the institution itself; before that the suggestion. */
    private static Optional<Justification> justification(
            Desk desk, Optional<Suggestion> suggestion, Map<Seat, Decision> current) {
        return Optional.ofNullable(current.get(Seat.in(desk.stage())))
                .or(() -> Optional.ofNullable(current.get(Seat.SELF_ASSESSMENT)))
                .map(Decision::justification)
                .or(() -> suggestion.map(present -> Justification.of(present.entry())));
    }

    private List<RequirementReview> requirements(
            Desk desk, Indicator indicator, Optional<Suggestion> suggestion, List<Verdict> ruled) {
        var paths = files.of(desk.viewer(), desk.dossier().id()).stream()
                .collect(Collectors.toMap(EvidenceFile::path, EvidenceFile::id));
        return indicator.requirements().stream()
                .filter(requirement -> requirement.holdsIn(desk.dossier().edition()))
                .map(requirement -> requirement(requirement, suggestion, paths, ruled))
                .toList();
    }

    private static RequirementReview requirement(
            Requirement requirement, Optional<Suggestion> suggestion, Map<String, UUID> paths, List<Verdict> ruled) {
        var entry = suggestion.stream()
                .flatMap(present -> present.entry().requirements().stream())
                .filter(candidate -> candidate.id().equals(requirement.id()))
                .findFirst();
        var citations = entry.stream()
                .flatMap(found -> found.citations().stream())
                .map(citation -> citation(citation, paths, ruled))
                .toList();
        return new RequirementReview(requirement, entry, citations);
    }

    private static Citation citation(Result.CitationEntry entry, Map<String, UUID> paths, List<Verdict> ruled) {
        var file = Optional.ofNullable(paths.get(entry.file()));
        var place = new Cited(entry.page(), entry.locator(), entry.quote());
        var verdict = ruled.stream()
                .filter(one -> file.isPresent() && one.file().equals(file.get()))
                .filter(one -> Objects.equals(one.citation(), place))
                .reduce((before, after) -> after)
                .filter(one -> one.ruling() != Verdict.Ruling.TAKEN_BACK);
        return new Citation(entry, file, verdict);
    }
}
