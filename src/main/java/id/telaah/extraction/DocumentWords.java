package id.telaah.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The words of a file with their places, in a form to be kept beside the file. Pages without places are left out.
 *
 * @param pages by number, counted from 1
 */
public record DocumentWords(Map<Integer, PageWords> pages) {
    private static final String VERSION = "telaah-words/1";
    private static final String PAGE = "#";

    public DocumentWords {
        pages = Map.copyOf(pages);
    }

    public static DocumentWords of(ExtractedDocument document) {
        return new DocumentWords(document.pages().stream()
                .filter(page -> !page.words().lines().isEmpty())
                .collect(Collectors.toMap(ExtractedPage::number, ExtractedPage::words)));
    }

    /** The words of a page; none when nothing is known of it. */
    public PageWords page(int number) {
        return pages.getOrDefault(number, PageWords.NONE);
    }

    /** A text that {@link #parse} understands, now and in later versions; equal words give the same text. */
    public String text() {
        var text = new StringBuilder(VERSION).append('\n');
        new TreeMap<>(pages).forEach((number, page) -> {
            text.append(PAGE).append(number).append('\n');
            page.lines().forEach(line -> text.append(line).append('\n'));
        });
        return text.toString();
    }

    /** @throws IllegalArgumentException when the text is not one of {@link #text} */
    public static DocumentWords parse(String text) {
        var lines = List.of(text.split("\n"));
        if (!lines.get(0).equals(VERSION)) {
            throw new IllegalArgumentException("Words of a document begin with %s, not with '%s'. Read the file again."
                    .formatted(VERSION, lines.get(0)));
        }
        var pages = new TreeMap<Integer, List<String>>();
        var page = new ArrayList<String>();
        for (var line : lines.subList(1, lines.size())) {
            if (line.startsWith(PAGE)) {
                page = new ArrayList<>();
                pages.put(Integer.valueOf(line.substring(PAGE.length())), page);
            } else {
                page.add(line);
            }
        }
        return new DocumentWords(pages.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new PageWords(entry.getValue()))));
    }
}
