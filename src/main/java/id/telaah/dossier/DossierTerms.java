package id.telaah.dossier;

import java.time.LocalDate;

/**
 * The terms under which a dossier is judged.
 *
 * @param institutionName as the documents of the institution write it, with or without "Pemerintah"
 * @param institutionKind kota, kabupaten, provinsi, kementerian or lembaga
 * @param instrument id of an instrument of the knowledge base
 * @param edition id of a guide edition of that instrument
 * @param asOf date of assessment
 */
public record DossierTerms(
        String institutionName, String institutionKind, int year, String instrument, String edition, LocalDate asOf) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    public DossierTerms {
        if (institutionName.isBlank() || institutionName.length() > 300) {
            throw new IllegalArgumentException("Name of an institution has 1 to 300 characters");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Year of evaluation %d is not in %d to %d".formatted(year, FIRST_YEAR, LAST_YEAR));
        }
    }
}
