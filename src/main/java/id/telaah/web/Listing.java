package id.telaah.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a table: how it was asked for, and how to ask for the next.
 *
 * @param query the filters as asked, without page and order
 * @param page from 1
 * @param size rows on a page
 * @param sort column, with a minus in front when the highest comes first
 */
public record Listing(String path, Map<String, String> query, int page, int size, long total, String sort) {
    /** Rows on a page unless somebody asks otherwise. */
    public static final int ROWS = 25;

    private static final int REACH = 2;

    public Listing {
        query = Map.copyOf(query);
        page = Math.max(1, page);
    }

    public int getPages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long getFirst() {
        return total == 0 ? 0 : (page - 1L) * size + 1;
    }

    public long getLast() {
        return Math.min(total, (long) page * size);
    }

    /** Numbers of the pages to offer; 0 stands for those left out. */
    public List<Integer> getAround() {
        var last = getPages();
        var low = Math.max(2, page - REACH);
        var high = Math.min(last - 1, page + REACH);
        return Stream.of(
                        IntStream.of(1),
                        IntStream.range(0, low > 2 ? 1 : 0).map(gap -> 0),
                        IntStream.rangeClosed(low, high),
                        IntStream.range(0, high < last - 1 ? 1 : 0).map(gap -> 0),
                        IntStream.of(last).filter(only -> last > 1))
                .flatMap(IntStream::boxed)
                .toList();
    }

    /** The address of another page of the same table. */
    public String at(int number) {
        return address(sort, number);
    }

    /** The address of the table by a column; the other way round when it is by that column already. */
    public String sortedBy(String column) {
        return address(sort.equals(column) ? "-" + column : column, 1);
    }

    /** The value of aria-sort; null for the columns that the table is not sorted by. */
    @Nullable
    public String direction(String column) {
        if (sort.equals(column)) {
            return "ascending";
        }
        return sort.equals("-" + column) ? "descending" : null;
    }

    private String address(String order, int number) {
        var all = new LinkedHashMap<>(query);
        all.put("sort", order);
        all.put("page", Integer.toString(number));
        var uri = UriComponentsBuilder.fromPath(path);
        all.entrySet().stream()
                .filter(one -> !one.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> uri.queryParam(one.getKey(), "{" + one.getKey() + "}"));
        return uri.encode().buildAndExpand(all).toUriString();
    }
}
