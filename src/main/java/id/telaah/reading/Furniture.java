package id.telaah.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the page numbers, catchwords, running headers and footers of fixed pages from the text itself. */
final class Furniture {
    private static final int EDGE = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)^[-–—.~·•|\\s]*((hal(aman)?|page)\\.?\\s*)?\\(?[\\dtOl]{1,3}\\)?(\\s*(/|dari|of|\\|)\\s*\\d{1,3})?[-–—.~·•|\\s]*$|^[ivxl]{1,6}$");
    private static final Pattern CATCHWORD =
            Pattern.compile("^(.{1,60}?)\\s*(?:\\.\\s?){2,}\\.?$|^(.{1,60}?)\\s*…\\s*$");
    private static final Pattern STAMP = Pattern.compile(
            "(?i)^(SK No\\s*\\d+\\s*[A-Z]?|\\d{4}, No\\. ?\\d+|-?\\d* ?\\d{4}, No\\. ?\\d+ ?-?\\d*|(https?://)?(www\\.|jdih\\.)[\\w./-]+|file:///.*|.*\\bdistribusi ii\\b.*)$");
    private static final Pattern CERTIFICATE = Pattern.compile(
            "(?i).*(ditandatangani secara elektronik (menggunakan|dengan)|sertifikat elektronik yang (diterbitkan|dikeluarkan)|balai (besar )?sertifikasi elektronik|\\bbsre\\b|UU ITE No).*");

    private final Set<TextLine> lines = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean certified;

    Furniture(List<TextLine> text) {
        List<List<TextLine>> pages = pages(text);
        Set<String> running = running(pages);
        for (int i = 0; i < pages.size(); i++) {
            mark(pages.get(i), running, i > 0);
        }
        for (int i = 0; i + 1 < pages.size(); i++) {
            markCatchword(pages.get(i), pages.get(i + 1));
        }
    }

    boolean contains(TextLine line) {
        return lines.contains(line);
    }

    /** True when a footer says that the document carries an electronic signature. */
    boolean certified() {
        return certified;
    }

    private static List<List<TextLine>> pages(List<TextLine> text) {
        List<List<TextLine>> pages = new ArrayList<>();
        for (TextLine line : text) {
            if (!line.page().fixed() || line.row() || !line.visible()) {
                continue;
            }
            if (pages.isEmpty() || pages.get(pages.size() - 1).get(0).number() != line.number()) {
                pages.add(new ArrayList<>());
            }
            pages.get(pages.size() - 1).add(line);
        }
        return pages;
    }

    private static Set<String> running(List<List<TextLine>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        for (List<TextLine> page : pages) {
            Set<String> here = new HashSet<>();
            edges(page).stream().filter(line -> !line.plain().endsWith(",")).forEach(line -> here.add(key(line)));
            here.forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        Set<String> running = new HashSet<>();
        seen.forEach((key, count) -> {
            if (key.length() >= 9 && count >= 3 && count * 10 >= pages.size() * 4) {
                running.add(key);
            }
        });
        return running;
    }

    private static List<TextLine> edges(List<TextLine> page) {
        if (page.size() <= 2 * EDGE) {
            return page;
        }
        List<TextLine> edges = new ArrayList<>(page.subList(0, EDGE));
        edges.addAll(page.subList(page.size() - EDGE, page.size()));
        return edges;
    }

    private static String key(TextLine line) {
        return line.plain().replaceAll("^[\\d\\W]+|[\\d\\W]+$", "") + "@" + Math.round(line.top() / 12);
    }

    private void mark(List<TextLine> page, Set<String> running, boolean later) {
        for (TextLine line : page) {
            if (CERTIFICATE.matcher(line.plain()).matches()) {
                certified = true;
                lines.add(line);
            }
        }
        for (TextLine line : edges(page)) {
            boolean structural = Headings.article(line.plain(), 0).isPresent()
                    || Headings.chapter(line.plain()).isPresent();
            if (PAGE_NUMBER.matcher(line.plain()).matches()
                    || STAMP.matcher(line.plain()).matches()
                    || later && !structural && running.contains(key(line))) {
                lines.add(line);
            }
        }
    }

    private void markCatchword(List<TextLine> page, List<TextLine> next) {
        List<TextLine> rest =
                page.stream().filter(line -> !lines.contains(line)).toList();
        if (rest.isEmpty()) {
            return;
        }
        TextLine last = rest.get(rest.size() - 1);
        var matcher = CATCHWORD.matcher(last.plain());
        if (!matcher.matches()) {
            return;
        }
        String words = bare(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
        boolean repeated = next.stream()
                .filter(line -> !lines.contains(line))
                .limit(3)
                .anyMatch(line -> bare(line.plain()).startsWith(words)
                        || bare(line.plain()).replace("1", "i").startsWith(words.replace("1", "i")));
        if (repeated || last.plain().matches(".*\\.\\s\\.\\s\\.$|.*…$")) {
            lines.add(last);
        }
    }

    private static String bare(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
    }
}
