package id.telaah.evidence;

import id.telaah.reading.Passage;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A fact: one sentence, list item or table row that speaks about the subject of one indicator.
 *
 * @param binding how it is tied to the subject
 * @param mood whether it says that something is, is not, will be ...
 * @param scope how many units it speaks of
 * @param signs names of the vocabulary's signs and ids of the indicator's requirements whose words it holds, each only
 *     where the words are not negated
 * @param denied the same, where the words are negated
 * @param elements ids of the indicator's elements it covers
 * @param article label of the article it stands in, null outside articles
 * @param section identifies the heading it stands under inside its source
 * @param role whether it is an issue or a recommendation of a review, or neither
 * @param date a date it names, null when it names none
 * @param reliable false where the text was recognised with low confidence
 */
public record Statement(
        String id,
        int indicator,
        Source source,
        Place place,
        Passage.Part part,
        Binding binding,
        Mood mood,
        Scope scope,
        Set<String> signs,
        Set<String> denied,
        Set<String> elements,
        @Nullable String article,
        String section,
        Role role,
        @Nullable LocalDate date,
        boolean reliable) {

    private static final Pattern YEAR = Pattern.compile("\\b20\\d\\d\\b");

    /** How a statement is tied to the subject, strongest first. */
    public enum Binding {
        /** It names the subject itself, or completes a sentence that does. */
        OWN,
        /** Another sentence of the same article or paragraph names it. */
        ARTICLE,
        /** A heading above it names it: section, sheet, table. */
        HEADING,
        /** The title of the document names it. */
        TITLE,
        /** It names the subject only as one item among other subjects. */
        LISTED
    }

    /** What a statement says about its content. */
    public enum Mood {
        ASSERTED,
        NEGATED,
        INTENDED,
        CONDITIONAL,
        DELEGATED,
        /** Wording of the instrument itself, repeated as if it were a result. */
        QUOTED
    }

    /** How many organisational units a statement speaks of. */
    public enum Scope {
        NONE,
        SOME,
        ALL
    }

    /** What a statement does inside a review. */
    public enum Role {
        PLAIN,
        ISSUE,
        RECOMMENDATION,
        FOLLOW_UP
    }

    public Statement {
        signs = Set.copyOf(signs);
        denied = Set.copyOf(denied);
        elements = Set.copyOf(elements);
    }

    public boolean asserted() {
        return mood == Mood.ASSERTED;
    }

    /** True for the parts of a regulation or decree that set norms: articles, decisions, annexes. */
    public boolean operative() {
        return part == Passage.Part.ARTICLE || part == Passage.Part.DECISION || part == Passage.Part.ANNEX;
    }

    /** True for a row of a table: what it says holds for the thing that the row is about. */
    public boolean row() {
        return place.quote().indexOf('\t') >= 0;
    }

    /** True for the parts of any other document that report: body, tables, annexes. */
    public boolean reporting() {
        return part == Passage.Part.BODY || part == Passage.Part.TABLE || part == Passage.Part.ANNEX;
    }

    /** True for a row of a table or a cell of it. */
    public boolean inTable() {
        return row() || place.locator().contains(" baris ");
    }

    /** The years that its words name. */
    public Set<Integer> years() {
        return YEAR.matcher(place.quote())
                .results()
                .map(match -> Integer.valueOf(match.group()))
                .collect(Collectors.toSet());
    }

    /** Facts are compared often: the id is enough to tell them apart. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Whether it is known to be from an earlier document. */
    public boolean earlierThan(Statement other) {
        return source.date() != null
                && other.source().date() != null
                && source.date().isBefore(other.source().date());
    }
}
