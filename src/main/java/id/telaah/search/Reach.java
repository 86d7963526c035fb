package id.telaah.search;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What may be found. It goes into the query: everything else is not even ranked.
 *
 * @param everything true for all dossiers; {@code dossiers} and {@code files} are empty then
 * @param dossiers of which everything may be found
 * @param files single files that may be found, by dossier
 * @param hidden files that may not be found all the same, by dossier
 */
public record Reach(
        boolean everything, Set<String> dossiers, Map<String, Set<String>> files, Map<String, Set<String>> hidden) {
    public Reach {
        dossiers = Set.copyOf(dossiers);
        files = copied(files);
        hidden = copied(hidden);
        if (everything && !(dossiers.isEmpty() && files.isEmpty())) {
            throw new IllegalArgumentException("Everything reaches farther than the dossiers %s and the files of %s"
                    .formatted(dossiers, files.keySet()));
        }
    }

    /** Everything but some files. */
    public static Reach everywhere(Map<String, Set<String>> hidden) {
        return new Reach(true, Set.of(), Map.of(), hidden);
    }

    /** Single files. */
    public static Reach files(Map<String, Set<String>> files) {
        return new Reach(false, Set.of(), files, Map.of());
    }

    boolean isNothing() {
        return !everything && dossiers.isEmpty() && files.isEmpty();
    }

    private static Map<String, Set<String>> copied(Map<String, Set<String>> files) {
        return files.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> Set.copyOf(entry.getValue()), (one, other) -> one, TreeMap::new));
    }
}
