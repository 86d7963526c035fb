package id.telaah.dossier;

import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Entries of suggestions that were taken apart lately. An entry is known by the digest of its text and never changes, so nothing
 * here grows old, and whoever may see it was asked before.
 */
final class Entries {
    /** The indicators of some dozen dossiers; an entry takes some ten kilobytes. */
    private static final int KEPT = 2_000;

    private final Map<String, Result.IndicatorEntry> lately =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Result.IndicatorEntry> eldest) {
                    return size() > KEPT;
                }
            });

    /** @param row of a suggestion; its text is only fetched when it is not here */
    Result.IndicatorEntry of(ResultSet row) throws SQLException {
        var digest = row.getString("digest");
        var known = lately.get(digest);
        if (known != null) {
            return known;
        }
        var entry = Reports.readIndicator(row.getString("entry"));
        lately.put(digest, entry);
        return entry;
    }
}
