package id.telaah.dossier;

import id.telaah.access.Viewer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Searches all documents that a viewer may read. */
@Component
public class DocumentSearch {

    /**
     * What is looked for.
     *
     * @param words as a person types them
     * @param dossiers only these; empty for all
     * @param years of evaluation; empty for all
     * @param form id of a document form; null for all
     * @param documentYear year the document bears; null for all
     * @param legalStatus such as {@code in-force}; null for all
     * @param indicator only files placed under it; null for all
     * @param from how many hits to skip, at most 1000
     * @param limit 1 to 100
     */
    public record Question(
            String words,
            Set<UUID> dossiers,
            Set<Integer> years,
            @Nullable String form,
            @Nullable Integer documentYear,
            @Nullable String legalStatus,
            @Nullable Integer indicator,
            int from,
            int limit) {
        public Question {
            dossiers = Set.copyOf(dossiers);
            years = Set.copyOf(years);
        }
    }

    /**
     * What was found, best first.
     *
     * @param more true when there are further hits
     */
    public record Answer(List<Hit> hits, boolean more) {
        public Answer {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A place that bears the words.
     *
     * @param page counted from 1; null without fixed pages
     * @param snippet plain text, not escaped
     * @param marks where the words stand in the snippet, ascending and apart
     */
    public record Hit(EvidenceFile file, @Nullable Integer page, String locator, String snippet, List<Mark> marks) {
        public Hit {
            marks = List.copyOf(marks);
        }
    }

    /** Characters from {@code start} up to {@code end} of a snippet. */
    public record Mark(int start, int end) {}

    /** Searches; words that say nothing find nothing. */
    public Answer search(Viewer viewer, Question question) {
        throw new UnsupportedOperationException("soon");
    }
}
