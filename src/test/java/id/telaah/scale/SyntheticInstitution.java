package id.telaah.scale;

import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * An institution that does not exist.
 *
 * @param seed of everything it writes
 * @param place without what kind of place it is
 * @param kind {@code kota} or {@code kabupaten}
 * @param meant the level that its documents are written to prove, by indicator: 1, 2 or 3
 */
public record SyntheticInstitution(long seed, String place, String kind, Map<Integer, Integer> meant) {
    public SyntheticInstitution {
        meant = Map.copyOf(meant);
    }

    /**
     * The same one every time.
     *
     * @param number which of the institutions of a seed
     */
    public static SyntheticInstitution of(long seed, int number) {
        var own = seed * 1_000_003 + number;
        var random = new Random(own);
        var place = new Vocabulary(random).name();
        var kind = random.nextBoolean() ? "kota" : "kabupaten";
        var meant = new TreeMap<Integer, Integer>();
        Policies.INDICATORS.forEach(indicator -> meant.put(indicator, 1 + random.nextInt(3)));
        return new SyntheticInstitution(own, place, kind, meant);
    }

    /** As it calls itself, such as Kota Sukamaju. */
    public String name() {
        return (kind.equals("kota") ? "Kota " : "Kabupaten ") + place;
    }

    String head() {
        return kind.equals("kota") ? "Wali Kota" : "Bupati";
    }

    String headInCapitals() {
        return (head() + " " + place).toUpperCase(Locale.ROOT);
    }
}
