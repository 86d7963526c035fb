package id.telaah.review;

import id.telaah.dossier.Omission.Cited;
import id.telaah.review.Verdict.Ruling;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be ruled about a file or one citation of it.
 *
 * @param citation as the suggestion shows it; null for the whole file
 * @param reason may be empty when a citation is accepted
 */
public record Ruled(UUID file, @Nullable Cited citation, Ruling ruling, String reason) {
    public Ruled {
        if (citation == null
                ? ruling == Ruling.ACCEPTED || ruling == Ruling.REJECTED
                : ruling == Ruling.NOT_APPLICABLE) {
            throw new IllegalArgumentException(
                    "A citation is accepted or rejected, a file is not applicable; this is %s of a %s"
                            .formatted(ruling, citation == null ? "file" : "citation"));
        }
        reason = ruling == Ruling.ACCEPTED
                ? Reasons.optional("Penerimaan kutipan", reason)
                : Reasons.needed(what(ruling), reason);
    }

    private static String what(Ruling ruling) {
        return switch (ruling) {
            case REJECTED -> "Penolakan kutipan";
            case NOT_APPLICABLE -> "Mengesampingkan dokumen";
            default -> "Pencabutan";
        };
    }

    /** The verdict on the same place that holds; empty when there is none or it was taken back. */
    Optional<Verdict> standing(List<Verdict> history) {
        return history.stream()
                .filter(verdict -> isAbout(verdict.file(), verdict.citation()))
                .reduce((earlier, later) -> later)
                .filter(verdict -> verdict.ruling() != Ruling.TAKEN_BACK);
    }

    boolean isAbout(UUID otherFile, @Nullable Cited otherCitation) {
        return file.equals(otherFile) && Objects.equals(citation, otherCitation);
    }
}
