package id.telaah.cli;

import id.telaah.assessment.Terms;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the commands that judge: whose documents, by which instrument, on which day. */
final class TermsOptions {
    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String agency;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable String kind;

    @Option(names = "--instrument", paramLabel = "ID", defaultValue = "spbe-2020")
    private String instrument = "spbe-2020";

    @Option(names = "--edition", paramLabel = "ID")
    private @Nullable String edition;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private @Nullable LocalDate asOf;

    /** @param year of evaluation; null to take it from the documents */
    Terms terms(@Nullable Integer year) {
        return new Terms(agency, kind, year, instrument, edition, asOf);
    }
}
