package id.telaah.kb;

import java.math.BigDecimal;
import java.util.List;

/**
 * One indicator of an instrument.
 *
 * @param number 1 to the number of indicators
 * @param weight in percent of the whole index
 * @param subject how a text must speak to be about this indicator at all
 * @param elements the parts of content that coverage is measured by
 * @param criteria one per maturity level, ascending
 */
public record Indicator(
        int number,
        String id,
        String name,
        String shortName,
        String area,
        String aspect,
        BigDecimal weight,
        Family family,
        Expression subject,
        List<Element> elements,
        List<Criterion> criteria,
        List<String> legalBasis,
        List<String> typicalUnits,
        List<String> pitfalls) {

    /** What is judged: internal policy, a process of governance or management, or an electronic service. */
    public enum Family {
        POLICY,
        PROCESS,
        SERVICE
    }

    public Indicator {
        elements = List.copyOf(elements);
        criteria = List.copyOf(criteria);
        legalBasis = List.copyOf(legalBasis);
        typicalUnits = List.copyOf(typicalUnits);
        pitfalls = List.copyOf(pitfalls);
    }

    public List<Requirement> requirements() {
        return criteria.stream().flatMap(level -> level.requirements().stream()).toList();
    }
}
