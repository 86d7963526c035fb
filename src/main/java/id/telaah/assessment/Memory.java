package id.telaah.assessment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.telaah.evaluation.Precedents;
import id.telaah.evidence.Recollection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found and judged last in dossiers. It may lose anything at any time: what is not remembered is read and judged
 * anew. Safe for use by several threads.
 */
final class Memory {
    private static final int UNIT = 1024;

    /** Remembers nothing, and does not even load what would. */
    static final Memory NONE = new Memory(null);

    private final @Nullable Cache<String, Remembered> dossiers;

    private Memory(@Nullable Cache<String, Remembered> dossiers) {
        this.dossiers = dossiers;
    }

    /** @param bytes about so many at most, over all dossiers */
    static Memory of(long bytes) {
        return new Memory(Caffeine.newBuilder()
                .maximumWeight(bytes / UNIT)
                .weigher((String dossier, Remembered remembered) -> remembered.weight())
                .executor(Runnable::run)
                .build());
    }

    /** One dossier, judged by one instrument. */
    record Remembered(String instrument, Recollection recollection, Precedents precedents) {
        Remembered with(Recollection latest) {
            return new Remembered(instrument, latest, precedents);
        }

        private int weight() {
            return (int) Math.min(Integer.MAX_VALUE, recollection.weight() / UNIT + 1);
        }
    }

    Remembered of(String dossier, String instrument) {
        return Optional.ofNullable(dossiers)
                .map(all -> all.getIfPresent(dossier))
                .filter(known -> known.instrument().equals(instrument))
                .orElseGet(() -> new Remembered(instrument, Recollection.NONE, new Precedents()));
    }

    void keep(String dossier, Remembered remembered) {
        if (dossiers != null) {
            dossiers.put(dossier, remembered);
        }
    }
}
