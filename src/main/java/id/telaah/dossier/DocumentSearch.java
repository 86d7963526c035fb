package id.telaah.dossier;

import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.search.PassageIndex;
import id.telaah.search.PassageIndexes.Damaged;
import id.telaah.search.PassageIndexes.Unavailable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Searches all documents that a viewer may read. */
@Component
public class DocumentSearch {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentSearch.class);
    private static final int DEEPEST = 1000;
    private static final int MOST = 100;

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
     * @param waiting how many files that fit were read but cannot be found yet
     * @param available false while the search engine does not take part; nothing is known then
     */
    public record Answer(List<Hit> hits, boolean more, int waiting, boolean available) {
        /** Nobody asked anything. */
        public static final Answer NONE = new Answer(List.of(), false, 0, true);

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

    private final Findable findable;
    private final FileRows rows;
    private final FullText text;
    private final Assessor assessor;

    DocumentSearch(Findable findable, FileRows rows, FullText text, Assessor assessor) {
        this.findable = findable;
        this.rows = rows;
        this.text = text;
        this.assessor = assessor;
    }

    /**
     * Searches; words that say nothing find nothing. No transaction is open while the engine is asked: a slow one must not
     * hold what others need.
     */
    public Answer search(Viewer viewer, Question question) {
        var from = Math.max(0, Math.min(question.from(), DEEPEST));
        var limit = Math.max(1, Math.min(question.limit(), MOST));
        var sought = findable.sought(viewer, question);
        try {
            var found = text.search(sought.reach(), question.words(), from, limit + 1);
            return new Answer(hits(question, found, limit), found.size() > limit, sought.waiting(), true);
        } catch (Unavailable | Damaged away) {
            LOG.debug("Nothing can be searched now", away);
            return new Answer(List.of(), false, sought.waiting(), false);
        }
    }

    /** A file that ceased to be valid while the engine was asked is left out. */
    private List<Hit> hits(Question question, List<PassageIndex.Text> found, int limit) {
        var snippets = new Snippets(assessor.analysis(), question.words());
        var shown = found.stream().limit(limit).toList();
        var byId = rows.byIds(shown.stream().map(DocumentSearch::id).collect(Collectors.toSet()));
        return shown.stream()
                .flatMap(place -> Stream.ofNullable(byId.get(id(place)))
                        .filter(file -> file.state() == State.READ)
                        .map(file -> snippets.hit(file, place)))
                .toList();
    }

    /**
     * Finds the words of a question again in a text, in every form in which the search finds them.
     *
     * @param words as a person types them
     * @return gives the places in a text, ascending
     */
    public Function<String, List<Mark>> finder(String words) {
        return new Snippets(assessor.analysis(), words)::marks;
    }

    private static UUID id(PassageIndex.Text place) {
        return UUID.fromString(place.file());
    }
}
