package id.telaah.dossier;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which files of a dossier a list shows.
 *
 * @param states empty for all but superseded and removed ones
 * @param indicator only files that are placed under it; null for all
 * @param path words that the path contains, whatever their case; empty for all
 */
public record FileFilter(
        Set<EvidenceFile.State> states, @Nullable Integer indicator, String path) {
    public static final FileFilter ALL = new FileFilter(Set.of(), null, "");

    public FileFilter {
        states = Set.copyOf(states);
    }
}
