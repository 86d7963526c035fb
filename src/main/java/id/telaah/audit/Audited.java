package id.telaah.audit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An act worth keeping: an event in the past tense, published inside the transaction that makes the change.
 *
 * <p>Values are short texts by name, as an auditor reads them; no secrets, no file contents.
 */
public interface Audited {

    /** Stable code of the act, such as {@code indicator.decided}. */
    String action();

    /** What it was done to: kind and id, such as {@code indicator:6f1c.../I07}. */
    String subject();

    /** The institution it belongs to; empty for acts on the whole system. */
    Optional<UUID> institution();

    /** What was there before; empty when nothing was. */
    Map<String, String> before();

    /** What is there now; empty when nothing is. */
    Map<String, String> after();
}
