package id.telaah.overview;

import id.telaah.dossier.DocumentSearch.Hit;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.EvidenceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A hit as the list shows it.
 *
 * @param place institution and year of its dossier
 * @param runs the snippet in parts, so that its marks can be shown and everything is escaped
 */
record Found(EvidenceFile file, String place, @Nullable Integer page, String locator, List<Run> runs) {
    Found {
        runs = List.copyOf(runs);
    }

    /** Some characters of a snippet. */
    record Run(String text, boolean marked) {}

    /**
     * What somebody looks for, as the address says it; what is null does not limit.
     *
     * @param words as typed
     * @param year the year the document bears
     * @param status such as {@code in-force}
     * @param evaluation year of the dossier
     * @param from how many hits to skip
     */
    record Sought(
            @Nullable String words,
            @Nullable String form,
            @Nullable Integer year,
            @Nullable String status,
            @Nullable Integer indicator,
            @Nullable Integer evaluation,
            @Nullable Integer from) {
        private static final int FARTHEST = 1_000;

        public String typed() {
            return Objects.requireNonNullElse(words, "").strip();
        }

        public boolean isEmpty() {
            return typed().isEmpty();
        }

        /** Something limits the search besides the words. */
        public boolean isFiltered() {
            return given(form) != null
                    || year != null
                    || given(status) != null
                    || indicator != null
                    || evaluation != null;
        }

        public int skipped() {
            return from == null ? 0 : Math.max(0, Math.min(from, FARTHEST));
        }

        Question question(int hits) {
            return new Question(
                    typed(),
                    Set.of(),
                    evaluation == null ? Set.of() : Set.of(evaluation),
                    given(form),
                    year,
                    given(status),
                    indicator,
                    skipped(),
                    hits);
        }

        /** The same search from another hit on. */
        public String at(int hit) {
            var values = new LinkedHashMap<String, Object>();
            put(values, "words", words);
            put(values, "form", given(form));
            put(values, "year", year);
            put(values, "status", given(status));
            put(values, "indicator", indicator);
            put(values, "evaluation", evaluation);
            put(values, "from", hit <= 0 ? null : hit);
            var uri = UriComponentsBuilder.fromPath("/search");
            values.keySet().forEach(key -> uri.queryParam(key, "{" + key + "}"));
            return uri.encode().buildAndExpand(values).toUriString();
        }

        private static void put(Map<String, Object> values, String key, @Nullable Object value) {
            if (value != null) {
                values.put(key, value);
            }
        }

        @Nullable
        private static String given(@Nullable String text) {
            return text == null || text.isBlank() ? null : text;
        }
    }

    static Found of(Hit hit, Map<UUID, Dossier> dossiers) {
        return new Found(
                hit.file(), SearchScreen.place(dossiers, hit.file().dossier()), hit.page(), hit.locator(), runs(hit));
    }

    private static List<Run> runs(Hit hit) {
        var runs = new ArrayList<Run>();
        var from = 0;
        for (var mark : hit.marks()) {
            add(runs, hit.snippet().substring(from, mark.start()), false);
            add(runs, hit.snippet().substring(mark.start(), mark.end()), true);
            from = mark.end();
        }
        add(runs, hit.snippet().substring(from), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean marked) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, marked));
        }
    }
}
