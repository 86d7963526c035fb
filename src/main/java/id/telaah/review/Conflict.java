package id.telaah.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Somebody else acted on the indicator since it was looked at; nothing was overwritten. */
public final class Conflict extends RuntimeException {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final int indicator;
    private final long version;
    private final LastAct last;

    /**
     * Who did what, and when.
     *
     * @param action stable code of the act, such as {@code indicator.decided}
     * @param detail what it came to, in Indonesian
     */
    public record LastAct(String person, String action, String detail, Instant at) {}

    Conflict(int indicator, long version, LastAct last) {
        super(
                "Indikator %d sudah diubah oleh %s (%s, %s). Muat ulang, lalu ulangi bila masih perlu; tidak ada yang ditimpa."
                        .formatted(indicator, last.person(), last.detail(), MINUTE.format(last.at())));
        this.indicator = indicator;
        this.version = version;
        this.last = last;
    }

    public int indicator() {
        return indicator;
    }

    /** The version to look at now. */
    public long version() {
        return version;
    }

    public LastAct last() {
        return last;
    }
}
