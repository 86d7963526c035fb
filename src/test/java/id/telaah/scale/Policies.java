package id.telaah.scale;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The articles that prove level 2 or 3 of an indicator, and the sentences of all other documents. */
final class Policies {
    private static final Map<String, Article> ARTICLES = articles(lines("policies.txt"));

    /** What an institution may have a policy of. */
    static final Set<Integer> INDICATORS = indicators();

    static final List<String> SENTENCES = lines("sentences.txt");

    private Policies() {}

    /** @param clauses with places for {@code kepala} and {@code daerah} */
    record Article(String heading, List<String> clauses) {
        List<String> of(SyntheticInstitution institution) {
            return clauses.stream()
                    .map(clause ->
                            clause.replace("{kepala}", institution.head()).replace("{daerah}", institution.name()))
                    .toList();
        }
    }

    /** @param level 2 or 3 */
    static Article article(int indicator, int level) {
        return ARTICLES.get(indicator + " " + level);
    }

    /** Each begins with a line of indicator, level and heading. */
    private static Map<String, Article> articles(List<String> lines) {
        var articles = new TreeMap<String, Article>();
        var clauses = new ArrayList<String>();
        for (var at = lines.size() - 1; at >= 0; at--) {
            if (lines.get(at).startsWith("# ")) {
                var head = lines.get(at).split(" ", 4);
                articles.put(head[1] + " " + head[2], new Article(head[3], List.copyOf(clauses)));
                clauses.clear();
            } else {
                clauses.add(0, lines.get(at));
            }
        }
        return articles;
    }

    private static Set<Integer> indicators() {
        var indicators = new TreeSet<Integer>();
        ARTICLES.keySet().forEach(key -> indicators.add(Integer.valueOf(key.split(" ")[0])));
        return indicators;
    }

    private static List<String> lines(String name) {
        try (var in = Policies.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
