package id.telaah.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An assessment in the form {@code telaah-result/1}; the order of the components is the order of the keys. Files are paths
 * inside the dossier, pages count from 1 and are null without fixed pages, dates are ISO 8601.
 */
public record Result(
        String schema,
        String instrument,
        String edition,
        int year,
        String asOf,
        Knowledge knowledge,
        Agency agency,
        List<DocumentEntry> documents,
        List<IndicatorEntry> indicators,
        IndexEntry index) {
    static final String SCHEMA = "telaah-result/1";

    public Result {
        documents = List.copyOf(documents);
        indicators = List.copyOf(indicators);
    }

    public record Knowledge(String kb, String rules, String version) {}

    public record Agency(String name, String kind) {}

    /**
     * A file of the dossier.
     *
     * @param parts the documents inside when there are several, else null and left out
     */
    public record DocumentEntry(
            String file,
            String sha256,
            String form,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String enactedOn,
            String status,
            int pages,
            String reading,
            List<NoteEntry> notes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            List<PartEntry> parts) {
        public DocumentEntry {
            notes = List.copyOf(notes);
            parts = parts == null ? null : List.copyOf(parts);
        }
    }

    /** One of several documents inside a file; {@code page} is its first page, null without fixed pages. */
    public record PartEntry(
            @Nullable Integer page,
            String form,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String enactedOn,
            String status) {}

    public record NoteEntry(
            String code, String message, @Nullable Integer page) {}

    public record IndicatorEntry(
            int number,
            int level,
            int possible,
            String confidence,
            boolean needsReview,
            List<ReasonEntry> concerns,
            List<RequirementEntry> requirements,
            Justification justification,
            Gap gap) {
        public IndicatorEntry {
            concerns = List.copyOf(concerns);
            requirements = List.copyOf(requirements);
        }
    }

    public record RequirementEntry(
            String id,
            int level,
            String state,
            List<CitationEntry> citations,
            List<ReasonEntry> reasons,
            List<String> rules,
            List<TraceEntry> trace) {
        public RequirementEntry {
            citations = List.copyOf(citations);
            reasons = List.copyOf(reasons);
            rules = List.copyOf(rules);
            trace = List.copyOf(trace);
        }
    }

    public record CitationEntry(String file, @Nullable Integer page, String locator, String quote) {}

    public record ReasonEntry(
            String code, String message, @Nullable String file) {}

    public record TraceEntry(String rule, List<String> facts) {
        public TraceEntry {
            facts = List.copyOf(facts);
        }
    }

    public record Justification(String facts, String analysis, String result) {}

    /** What is missing for the next level; {@code level} is null at the highest level. */
    public record Gap(@Nullable Integer level, List<String> requirements, String advice) {
        public Gap {
            requirements = List.copyOf(requirements);
        }
    }

    public record IndexEntry(
            BigDecimal value,
            String shown,
            String rating,
            BigDecimal low,
            BigDecimal high,
            List<PartIndex> areas,
            List<PartIndex> aspects) {
        public IndexEntry {
            areas = List.copyOf(areas);
            aspects = List.copyOf(aspects);
        }
    }

    public record PartIndex(String id, String name, BigDecimal weight, BigDecimal value, String shown) {}

    /** The same result with other indicators. */
    public Result with(List<IndicatorEntry> others) {
        return new Result(schema, instrument, edition, year, asOf, knowledge, agency, documents, others, index);
    }

    /** The same result with other documents. */
    public Result withDocuments(List<DocumentEntry> others) {
        return new Result(schema, instrument, edition, year, asOf, knowledge, agency, others, indicators, index);
    }

    public Optional<IndicatorEntry> indicator(int number) {
        return indicators.stream().filter(entry -> entry.number() == number).findFirst();
    }
}
