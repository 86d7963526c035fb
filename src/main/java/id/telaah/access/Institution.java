package id.telaah.access;

import java.util.Set;
import java.util.UUID;

/**
 * A city, province, ministry ... that is evaluated.
 *
 * @param version goes up with every change
 * @param kind one of {@link #KINDS}
 * @param active false when nobody works with it any more; what it has stays
 */
public record Institution(UUID id, int version, String name, String kind, boolean active) {
    /** The kinds that the instrument tells apart. */
    public static final Set<String> KINDS = Set.of("kota", "kabupaten", "provinsi", "kementerian", "lembaga");

    public Institution {
        name = Texts.name("institution.name", name);
        if (!KINDS.contains(kind)) {
            throw new Unfit("institution.kind", kind);
        }
    }
}
