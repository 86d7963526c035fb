package id.telaah.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An assessment in the form {@code telaah-result/1}; the order of the components is the order of the keys. */
record Result(
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

    record Knowledge(String kb, String rules, String version) {}

    record Agency(String name, String kind) {}

    /**
     * A file of the dossier.
     *
     * @param parts the documents inside when there are several, else null and left out
     */
    record DocumentEntry(
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
            List<PartEntry> parts) {}

    /** One of several documents inside a file; {@code page} is its first page, null without fixed pages. */
    record PartEntry(
            @Nullable Integer page,
            String form,
            @Nullable String number,
            @Nullable Integer year,
            @Nullable String title,
            @Nullable String issuer,
            @Nullable String enactedOn,
            String status) {}

    record NoteEntry(String code, String message, @Nullable Integer page) {}

    record IndicatorEntry(
            int number,
            int level,
            int possible,
            String confidence,
            boolean needsReview,
            List<ReasonEntry> concerns,
            List<RequirementEntry> requirements,
            Justification justification,
            Gap gap) {}

    record RequirementEntry(
            String id,
            int level,
            String state,
            List<CitationEntry> citations,
            List<ReasonEntry> reasons,
            List<String> rules,
            List<TraceEntry> trace) {}

    record CitationEntry(String file, @Nullable Integer page, String locator, String quote) {}

    record ReasonEntry(
            String code, String message, @Nullable String file) {}

    record TraceEntry(String rule, List<String> facts) {}

    record Justification(String facts, String analysis, String result) {}

    /** What is missing for the next level; {@code level} is null at the highest level. */
    record Gap(@Nullable Integer level, List<String> requirements, String advice) {}

    record IndexEntry(
            BigDecimal value,
            String shown,
            String rating,
            BigDecimal low,
            BigDecimal high,
            List<PartIndex> areas,
            List<PartIndex> aspects) {}

    record PartIndex(String id, String name, BigDecimal weight, BigDecimal value, String shown) {}

    Optional<IndicatorEntry> indicator(int number) {
        return indicators.stream().filter(entry -> entry.number() == number).findFirst();
    }
}
