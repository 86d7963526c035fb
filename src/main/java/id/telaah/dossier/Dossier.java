package id.telaah.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The evaluation of one institution in one year.
 *
 * @param institutionName as the documents of the institution write it, with or without "Pemerintah"
 * @param institutionKind kota, kabupaten, provinsi, kementerian or lembaga
 * @param instrument id of an instrument of the knowledge base
 * @param edition id of a guide edition of that instrument
 * @param asOf date of assessment
 * @param stage id of a stage of the instrument
 * @param copiedFrom the dossier its first files were carried over from
 * @param version goes up with each change of terms or stage
 */
public record Dossier(
        UUID id,
        UUID institution,
        String institutionName,
        String institutionKind,
        int year,
        String instrument,
        String edition,
        LocalDate asOf,
        String stage,
        @Nullable UUID copiedFrom,
        Instant createdAt,
        long version) {}
