package id.telaah.reporting;

import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import id.telaah.reporting.HtmlView.CitationView;
import id.telaah.reporting.HtmlView.IndicatorView;
import id.telaah.reporting.HtmlView.RequirementView;
import id.telaah.reporting.Result.CitationEntry;
import id.telaah.reporting.Result.IndicatorEntry;
import id.telaah.reporting.Result.RequirementEntry;
import java.util.List;
import java.util.Map;

/** What the HTML report shows of one indicator. */
final class HtmlIndicators {
    private final Sentences sentences;

    HtmlIndicators(Sentences sentences) {
        this.sentences = sentences;
    }

    IndicatorView view(Indicator indicator, IndicatorEntry entry) {
        return new IndicatorView(
                indicator.id(),
                entry.number(),
                indicator.name(),
                entry.level(),
                levelName(indicator, entry.level()),
                entry.possible(),
                HtmlView.pips(entry.level()),
                sentences.say("confidence." + entry.confidence()),
                entry.needsReview(),
                entry.concerns().stream()
                        .map(Result.ReasonEntry::message)
                        .distinct()
                        .toList(),
                lines(entry.justification().facts()),
                lines(entry.justification().analysis()),
                entry.justification().result(),
                entry.gap().level(),
                lines(entry.gap().advice()),
                entry.requirements().stream()
                        .map(requirement -> requirement(indicator, requirement))
                        .toList(),
                summary(entry));
    }

    private RequirementView requirement(Indicator indicator, RequirementEntry entry) {
        return new RequirementView(
                entry.id(),
                entry.level(),
                entry.state(),
                Explanation.mark(entry.state()),
                sentences.say("state." + entry.state()),
                indicator.requirements().stream()
                        .filter(requirement -> requirement.id().equals(entry.id()))
                        .map(Requirement::text)
                        .findFirst()
                        .orElse(""),
                entry.citations().stream().map(this::citation).toList(),
                entry.reasons().stream()
                        .map(Result.ReasonEntry::message)
                        .distinct()
                        .toList(),
                entry.rules());
    }

    private CitationView citation(CitationEntry citation) {
        var place = sentences.say(
                "html.place",
                Map.of(
                        "file", citation.file(),
                        "page", citation.page() == null ? "" : citation.page().toString(),
                        "locator", citation.locator()));
        return new CitationView(citation.quote(), place);
    }

    private String summary(IndicatorEntry entry) {
        return sentences.say(
                "html.requirementSummary",
                Map.of(
                        "met", count(entry, "met"),
                        "unmet", count(entry, "unmet"),
                        "undetermined", count(entry, "undetermined")));
    }

    private static String count(IndicatorEntry entry, String state) {
        return Long.toString(entry.requirements().stream()
                .filter(requirement -> requirement.state().equals(state))
                .count());
    }

    private static String levelName(Indicator indicator, int level) {
        return indicator.criteria().stream()
                .filter(criterion -> criterion.level() == level)
                .map(Criterion::name)
                .findFirst()
                .orElse("");
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }
}
