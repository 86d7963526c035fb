package id.telaah.dossier;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator of a dossier that an agency has to answer for, until a day if one was set. */
public record Assignment(
        UUID id,
        UUID dossier,
        int indicator,
        UUID agency,
        @Nullable LocalDate due,
        long version) {}
