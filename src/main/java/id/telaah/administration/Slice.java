package id.telaah.administration;

import id.telaah.web.Listing;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The rows of one page of a table. */
record Slice<T>(List<T> rows, Listing list) {
    private static final String FIRST_ORDER = "name";

    Slice {
        rows = List.copyOf(rows);
    }

    /**
     * Cuts a page out of everything that passed the filters.
     *
     * @param query as asked: page, sort and the filters; what cannot be understood is left out
     * @param orders columns that the table sorts by; {@code name} among them
     */
    static <T> Slice<T> of(String path, Map<String, String> query, List<T> all, Map<String, Comparator<T>> orders) {
        var sort = query.getOrDefault("sort", FIRST_ORDER);
        var down = sort.startsWith("-");
        var column = down ? sort.substring(1) : sort;
        var order = Objects.requireNonNull(orders.get(orders.containsKey(column) ? column : FIRST_ORDER));
        var filters = new HashMap<>(query);
        filters.keySet().removeAll(List.of("page", "sort"));
        var asked = new Listing(path, filters, page(query), Listing.ROWS, all.size(), sort);
        var list = new Listing(
                path, filters, Math.min(asked.page(), asked.getPages()), Listing.ROWS, all.size(), asked.sort());
        var rows = all.stream()
                .sorted(down ? order.reversed() : order)
                .skip((list.page() - 1L) * list.size())
                .limit(list.size())
                .toList();
        return new Slice<>(rows, list);
    }

    private static int page(Map<String, String> query) {
        var asked = query.getOrDefault("page", "");
        return asked.matches("\\d{1,6}") ? Integer.parseInt(asked) : 1;
    }

    /** True when every word that was searched for stands in one of the texts. */
    static boolean matches(Map<String, String> query, String... texts) {
        var all = String.join(" ", texts).toLowerCase(Locale.ROOT);
        return query.getOrDefault("words", "")
                .toLowerCase(Locale.ROOT)
                .lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .allMatch(all::contains);
    }
}
