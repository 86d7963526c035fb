package id.telaah.reporting;

import id.telaah.evaluation.Finding;
import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evaluation.Judgement.RequirementJudgement;
import id.telaah.evaluation.Outcome;
import id.telaah.evidence.Place;
import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import id.telaah.reading.Document;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the justification of a level as assessors do: facts, analysis, result. Lines are parted by line feeds. */
final class Justifications {
    private static final int DOCUMENTS = 6;
    private static final int QUOTES = 3;
    private static final int REJECTED = 6;

    private final DocumentNames names;
    private final Sentences sentences;

    Justifications(List<Document> documents, Sentences sentences) {
        this.names = new DocumentNames(documents, sentences);
        this.sentences = sentences;
    }

    Result.Justification of(Indicator indicator, IndicatorJudgement judgement, Result.Gap gap) {
        return new Result.Justification(
                facts(judgement), analysis(indicator, judgement), result(indicator, judgement, gap));
    }

    private String facts(IndicatorJudgement judgement) {
        var lines = new ArrayList<String>();
        var proofs = proofs(judgement);
        proofs.entrySet().stream().limit(DOCUMENTS).forEach(entry -> lines.add(fact(entry.getKey(), entry.getValue())));
        if (proofs.size() > DOCUMENTS) {
            lines.add(sentences.say("facts.more", Map.of("count", Integer.toString(proofs.size() - DOCUMENTS))));
        }
        if (proofs.isEmpty()) {
            lines.add(sentences.say("facts.none"));
        }
        rejected(judgement).stream().limit(REJECTED).forEach(lines::add);
        return String.join("\n", lines);
    }

    /** The places that prove something, by the document they stand in. */
    private Map<String, List<Place>> proofs(IndicatorJudgement judgement) {
        var proofs = new LinkedHashMap<String, List<Place>>();
        judgement.requirements().stream()
                .filter(requirement -> requirement.outcome() == Outcome.MET)
                .flatMap(requirement -> requirement.citations().stream())
                .distinct()
                .forEach(place -> proofs.computeIfAbsent(names.of(place), name -> new ArrayList<>())
                        .add(place));
        return proofs;
    }

    private String fact(String document, List<Place> places) {
        var quotes = places.stream().limit(QUOTES).map(this::quote).collect(Collectors.joining("; "));
        return sentences.say("facts.document", Map.of("document", document, "quotes", quotes));
    }

    private String quote(Place place) {
        return sentences.say(
                "facts.quote",
                Map.of(
                        "locator", place.locator(),
                        "page", place.page() == null ? "" : place.page().toString(),
                        "quote", Texts.shortened(place.quote(), 320)));
    }

    private List<String> rejected(IndicatorJudgement judgement) {
        return judgement.requirements().stream()
                .filter(requirement -> requirement.outcome() != Outcome.MET)
                .flatMap(requirement -> requirement.reasons().stream())
                .filter(reason -> !reason.file().isEmpty())
                .map(this::reason)
                .distinct()
                .map(reason -> sentences.say("facts.rejected", Map.of("reason", reason)))
                .toList();
    }

    private String reason(Finding.Reason reason) {
        return sentences.reason(reason.code(), reason.detail(), reason.file());
    }

    private String analysis(Indicator indicator, IndicatorJudgement judgement) {
        var next = Gaps.next(indicator, judgement.level()).map(Criterion::level).orElse(judgement.level());
        return indicator.criteria().stream()
                .filter(criterion -> criterion.level() <= next)
                .map(criterion -> analysis(criterion, judgement))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String analysis(Criterion criterion, IndicatorJudgement judgement) {
        var lines = criterion.requirements().stream()
                .filter(requirement -> !Gaps.replaced(requirement, criterion, judgement))
                .flatMap(requirement -> judged(requirement, judgement).stream())
                .collect(Collectors.joining(" "));
        var key = criterion.level() <= judgement.level() ? "analysis.reached" : "analysis.open";
        return lines.isEmpty()
                ? ""
                : sentences.say(
                        key,
                        Map.of(
                                "level", Integer.toString(criterion.level()),
                                "name", criterion.name(),
                                "requirements", lines));
    }

    /** One sentence on a requirement; none when it does not apply, or is information only and was not shown. */
    private Optional<String> judged(Requirement requirement, IndicatorJudgement judgement) {
        return judgement.requirements().stream()
                .filter(candidate -> candidate.id().equals(requirement.id()))
                .filter(candidate -> candidate.outcome() != Outcome.NOT_APPLICABLE)
                .filter(candidate -> candidate.outcome() == Outcome.MET || requirement.mandatory())
                .findFirst()
                .map(found -> sentence(found, requirement.text()));
    }

    private String sentence(RequirementJudgement judgement, String text) {
        var reasons = judgement.reasons().stream()
                .map(this::reason)
                .map(Texts::withoutStop)
                .collect(Collectors.toCollection(TreeSet::new));
        return sentences.say(
                "analysis." + ResultWriter.state(judgement.outcome()),
                Map.of("id", judgement.id(), "text", Texts.withoutStop(text), "reasons", String.join("; ", reasons)));
    }

    private String result(Indicator indicator, IndicatorJudgement judgement, Result.Gap gap) {
        var missing = indicator.requirements().stream()
                .filter(requirement -> gap.requirements().contains(requirement.id()))
                .toList();
        var values = new LinkedHashMap<String, String>();
        values.put("level", Integer.toString(judgement.level()));
        values.put("name", levelName(indicator, judgement.level()));
        values.put("next", gap.level() == null ? "" : gap.level().toString());
        values.put("nextName", gap.level() == null ? "" : levelName(indicator, gap.level()));
        values.put("missing", missing.stream().map(this::missing).collect(Collectors.joining("; ")));
        values.put("documents", documents(missing));
        values.put("possible", judgement.possible() > judgement.level() ? Integer.toString(judgement.possible()) : "");
        return sentences.say(
                judgement.level() == 1 ? "result.first" : gap.level() == null ? "result.top" : "result.level", values);
    }

    private String missing(Requirement requirement) {
        return sentences.say(
                "result.missing", Map.of("id", requirement.id(), "text", Texts.withoutStop(requirement.text())));
    }

    private static String documents(List<Requirement> missing) {
        return missing.stream()
                .map(requirement -> requirement.remedy().document())
                .map(Texts::withoutStop)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String levelName(Indicator indicator, int level) {
        return indicator.criteria().stream()
                .filter(criterion -> criterion.level() == level)
                .map(Criterion::name)
                .findFirst()
                .orElse("");
    }
}
