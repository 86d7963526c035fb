package id.telaah.kb;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One checkable condition of a criterion. Its id ({@code I01-L2-R1}) is its key everywhere and is never reused.
 *
 * @param kind how it is proven: the rules of that kind judge it
 * @param mandatory false for information that never keeps a level back
 * @param group requirements of one level and group are alternatives; null when it stands alone
 * @param editions the guide editions it holds in; empty means all
 * @param coverage how much must be covered, for kinds that measure coverage
 * @param medium where the proof must stand
 * @param elements ids of the elements it asks for; empty means all counted elements of the indicator
 * @param lookFor how a statement must speak to prove it; null when the kind needs no words of its own
 * @param maxAgeMonths largest age of the proof at the date of assessment, by edition; absent means no limit
 * @param dependsOn numbers of the indicators whose evidence takes part
 * @param years number of consecutive budget years asked for; 0 when the kind does not count years
 * @param accepts the kinds of evidence that assessors accept, in words
 * @param previousLevelFive true when it only binds an institution that already had level 5
 */
public record Requirement(
        String id,
        int indicator,
        int level,
        String kind,
        String text,
        boolean mandatory,
        @Nullable String group,
        Set<String> editions,
        Coverage coverage,
        Medium medium,
        List<String> elements,
        @Nullable Expression lookFor,
        Map<String, Integer> maxAgeMonths,
        List<Integer> dependsOn,
        int years,
        List<String> accepts,
        Remedy remedy,
        Source source,
        boolean previousLevelFive) {

    /** How much of the elements or units must be covered. */
    public enum Coverage {
        NONE,
        PARTIAL,
        ALL,
        MINIMUM
    }

    /** Where the proof of a requirement must stand. */
    public enum Medium {
        ANY,
        POLICY,
        DOCUMENT,
        PRACTICE,
        AUDIT
    }

    /**
     * What an agency can do about it.
     *
     * @param document the document to write
     * @param content what it must say
     * @param signedBy whose signature it needs
     * @param effort low, medium or high
     */
    public record Remedy(String document, String content, String signedBy, String effort) {}

    /** Where the instrument says so: {@code regulation} text or {@code guide} text, and the place. */
    public record Source(String text, String place) {}

    public Requirement {
        editions = Set.copyOf(editions);
        elements = List.copyOf(elements);
        maxAgeMonths = Map.copyOf(maxAgeMonths);
        dependsOn = List.copyOf(dependsOn);
        accepts = List.copyOf(accepts);
    }

    public boolean holdsIn(String edition) {
        return editions.isEmpty() || editions.contains(edition);
    }

    /** Whether the sign is among what its words look for. */
    public boolean asks(String sign) {
        return lookFor != null && lookFor.signs().contains(sign);
    }

    /** Requirements are compared often: the id is enough to tell them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
