package id.telaah.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the person asks for. What is null is taken from the documents and reported to {@link Progress}.
 *
 * @param agency name of the institution, with or without "Pemerintah"
 * @param kind kota, kabupaten, provinsi, kementerian or lembaga
 * @param year year of evaluation
 * @param instrument id of an instrument of the knowledge base
 * @param edition id of a guide edition; null for the default of the instrument
 * @param asOf date of assessment
 */
public record Terms(
        @Nullable String agency,
        @Nullable String kind,
        @Nullable Integer year,
        String instrument,
        @Nullable String edition,
        @Nullable LocalDate asOf) {}
