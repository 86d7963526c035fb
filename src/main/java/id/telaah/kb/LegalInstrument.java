package id.telaah.kb;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the register of national law.
 *
 * @param status {@code in-force}, {@code amended} or {@code repealed}
 * @param repealedBy id of the instrument that repealed it, null while it stands
 */
public record LegalInstrument(
        String id,
        String form,
        String number,
        int year,
        String title,
        String issuer,
        String status,
        @Nullable String repealedBy,
        List<String> aliases) {
    public LegalInstrument {
        aliases = List.copyOf(aliases);
    }
}
