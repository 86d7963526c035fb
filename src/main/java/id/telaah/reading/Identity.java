package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself. A field that cannot be read with confidence is null.
 *
 * @param form id of a {@link DocumentForm}
 * @param issuer the office that makes it, as written ("Bupati ...", "Kepala Dinas ...")
 * @param institution the institution behind the issuer, normalised: "Kota ...", "Kabupaten ...", "Provinsi ...", or the
 *     name of a ministry or agency
 * @param rank the rank of the issuing office
 * @param date enactment date of a regulation or decree, otherwise the date of the document
 * @param signed true when a signature block with a name is there
 * @param draftMarks what makes it look like a draft, such as {@code blank-number}; empty for a final document
 * @param validFrom first year of a period the title states ("Tahun 2023-2027")
 * @param validTo last year of that period
 */
public record Identity(
        String form,
        DocumentForm.Group group,
        @Nullable String number,
        @Nullable Integer year,
        @Nullable String title,
        @Nullable String issuer,
        @Nullable String institution,
        Rank rank,
        @Nullable LocalDate date,
        @Nullable LocalDate promulgatedOn,
        @Nullable String place,
        @Nullable String signatory,
        boolean signed,
        List<String> draftMarks,
        @Nullable Integer validFrom,
        @Nullable Integer validTo) {

    /** The rank of an issuing office inside its institution. */
    public enum Rank {
        NATIONAL,
        HEAD,
        SECRETARY,
        UNIT_HEAD,
        TEAM,
        OTHER,
        UNKNOWN
    }

    public Identity {
        draftMarks = List.copyOf(draftMarks);
    }

    /** The same document, made by the institution of the file it stands in. */
    Identity of(@Nullable String institutionOfFile) {
        return new Identity(
                form,
                group,
                number,
                year,
                title,
                issuer,
                institutionOfFile,
                rank,
                date,
                promulgatedOn,
                place,
                signatory,
                signed,
                draftMarks,
                validFrom,
                validTo);
    }
}
