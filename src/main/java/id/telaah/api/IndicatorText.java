package id.telaah.api;

import id.telaah.kb.Criterion;
import id.telaah.kb.Indicator;
import id.telaah.kb.Requirement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An indicator as people read it: without the words by which the machine looks for proof. */
record IndicatorText(
        int number,
        String id,
        String name,
        String shortName,
        String area,
        String aspect,
        BigDecimal weight,
        List<Level> levels,
        List<String> legalBasis,
        List<String> typicalUnits,
        List<String> pitfalls) {

    /** What one maturity level asks. */
    record Level(int level, String name, String gist, List<Asked> requirements) {
        Level {
            requirements = List.copyOf(requirements);
        }

        static Level of(Criterion criterion) {
            return new Level(
                    criterion.level(),
                    criterion.name(),
                    criterion.gist(),
                    criterion.requirements().stream().map(Asked::of).toList());
        }
    }

    /** One requirement; those of one level and group are alternatives, and no editions means all. */
    record Asked(
            String id,
            int level,
            String text,
            boolean mandatory,
            @Nullable String group,
            Set<String> editions,
            List<String> accepts,
            Requirement.Remedy remedy,
            Requirement.Source source) {
        Asked {
            editions = Set.copyOf(editions);
            accepts = List.copyOf(accepts);
        }

        static Asked of(Requirement requirement) {
            return new Asked(
                    requirement.id(),
                    requirement.level(),
                    requirement.text(),
                    requirement.mandatory(),
                    requirement.group(),
                    requirement.editions(),
                    requirement.accepts(),
                    requirement.remedy(),
                    requirement.source());
        }
    }

    IndicatorText {
        levels = List.copyOf(levels);
        legalBasis = List.copyOf(legalBasis);
        typicalUnits = List.copyOf(typicalUnits);
        pitfalls = List.copyOf(pitfalls);
    }

    static IndicatorText of(Indicator indicator) {
        return new IndicatorText(
                indicator.number(),
                indicator.id(),
                indicator.name(),
                indicator.shortName(),
                indicator.area(),
                indicator.aspect(),
                indicator.weight(),
                indicator.criteria().stream().map(Level::of).toList(),
                indicator.legalBasis(),
                indicator.typicalUnits(),
                indicator.pitfalls());
    }
}
