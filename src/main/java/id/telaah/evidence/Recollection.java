package id.telaah.evidence;

import id.telaah.reading.Document;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a dossier, beside what is needed to find them again when single documents have changed. It never speaks for
 * a document that may have changed, nor under another setting.
 */
public final class Recollection {
    /** Of a dossier that was never seen. */
    public static final Recollection NONE = new Recollection(Map.of(), null);

    private final Map<String, Testimony> testimonies;
    private final @Nullable Facts facts;

    /** @param testimonies by the path of the document */
    Recollection(Map<String, Testimony> testimonies, @Nullable Facts facts) {
        this.testimonies = testimonies;
        this.facts = facts;
    }

    /** What the rules see. */
    public Facts facts() {
        if (facts == null) {
            throw new IllegalStateException("Nothing was found yet: ask FactFinder first");
        }
        return facts;
    }

    /** True when the text of a document is not needed to know what it is and what it speaks about. */
    public boolean knows(Filing filing) {
        return testimony(filing).isPresent();
    }

    /** The document; without its text when it is remembered. */
    public Document outline(Filing filing) {
        return testimony(filing).map(Testimony::outline).orElseGet(filing::document);
    }

    /** What still holds under a setting: all or nothing. */
    public Recollection under(Setting setting) {
        return facts != null && facts.setting().equals(setting) ? this : NONE;
    }

    Optional<Testimony> testimony(Filing filing) {
        return Optional.ofNullable(testimonies.get(filing.file()))
                .filter(known -> known.version().equals(filing.version()));
    }

    /** About how many bytes it takes. */
    public long weight() {
        return weight(testimonies.values());
    }

    private static long weight(Collection<Testimony> testimonies) {
        return testimonies.stream().mapToLong(Testimony::weight).sum();
    }
}
