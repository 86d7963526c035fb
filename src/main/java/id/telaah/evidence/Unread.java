package id.telaah.evidence;

/**
 * A fact: something of the dossier could not be read and may bear on an indicator.
 *
 * @param indicator number of the indicator, 0 when nothing tells which
 * @param page 0 for the whole file
 */
public record Unread(String file, int page, int indicator, String reason) {

    /** The page, or the whole file, with the reason. */
    public String where() {
        return page == 0 ? reason : "%d: %s".formatted(page, reason);
    }
}
