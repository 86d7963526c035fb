package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import id.telaah.reading.Segment.Amendment;
import id.telaah.reading.Segment.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first article of an amendment: numbered instructions, each with the new text it quotes. */
final class AmendmentOutline {
    private static final Pattern INSTRUCTION = Pattern.compile(
            "^(Ketentuan|Di\\s?antara|Setelah|Sesudah|Sebelum|Judul|B[Aa][Bb]|Pasal|Lampiran|Penjelasan|Mengubah|Menghapus|Bagian|Paragraf|Frasa|Substansi|Menambah\\w*|Ayat|Huruf|Nomenklatur|Konsiderans|Pada|Dalam|Angka|Diktum)\\b.*");
    private static final Pattern ARTICLES = Pattern.compile("Pasal\\s+(\\d+[A-Z]*)");
    private static final Pattern NAMED = Pattern.compile("(?i)(yakni|yaitu|berupa)\\s*(.*)$");

    /** One numbered instruction and the articles it quotes. */
    private static final class Item {
        final StringBuilder instruction = new StringBuilder();
        final List<UnitTree> quoted = new ArrayList<>();
        final List<String> labels = new ArrayList<>();
        final String place;
        final TextLine start;

        Item(String place, TextLine start) {
            this.place = place;
            this.start = start;
        }
    }

    private final Passages out;
    private final List<Item> items = new ArrayList<>();
    private int last;
    private @Nullable String previous;

    AmendmentOutline(Passages out) {
        this.out = out;
    }

    void add(TextLine line, String words) {
        Optional<Marker> marker = Marker.of(words).filter(found -> found.kind() == Marker.Kind.NUMBER);
        if (items.isEmpty()) {
            items.add(new Item("Pasal I", line));
        }
        Item item = items.get(items.size() - 1);
        boolean next = marker.isPresent()
                && marker.get().value() == last + 1
                && INSTRUCTION.matcher(marker.get().rest()).matches();
        Optional<String> article =
                previous == null || Headings.hanging(previous) ? Optional.empty() : Headings.article(words, 0);
        if (next) {
            last++;
            item = new Item("Pasal I angka " + last, line);
            items.add(item);
            item.instruction.append(marker.get().rest());
        } else if (article.isPresent()) {
            item.labels.add(article.get());
            item.quoted.add(new UnitTree(line, item.place + ", Pasal " + article.get()));
        } else if (item.quoted.isEmpty()) {
            Passages.append(item.instruction, words);
        } else {
            item.quoted.get(item.quoted.size() - 1).add(line, words);
        }
        previous = words;
    }

    void emit() {
        for (Item item : items) {
            out.add(item.start, item.place, Part.ARTICLE, "I", List.of(), "", item.instruction.toString());
            for (int i = 0; i < item.quoted.size(); i++) {
                String label = item.labels.get(i);
                UnitTree.Unit root = item.quoted.get(i).root();
                List<UnitTree.Unit> leaves = new ArrayList<>();
                root.leaves(leaves);
                out.add(
                        root.start,
                        item.place + ", Pasal " + label,
                        Part.HEADING,
                        label,
                        List.of(),
                        "",
                        root.start.plain());
                leaves.forEach(unit -> out.add(
                        unit.start,
                        unit.place(),
                        Roles.of(Part.ARTICLE, unit, "", label),
                        label,
                        List.of(),
                        unit.leadIn(),
                        unit.text.toString()));
            }
        }
    }

    /** The articles whose new text the instructions quote, in the order of the text. */
    List<Structure.Article> quoted() {
        List<Structure.Article> articles = new ArrayList<>();
        for (Item item : items) {
            for (int i = 0; i < item.quoted.size(); i++) {
                UnitTree.Unit root = item.quoted.get(i).root();
                articles.add(new Structure.Article(item.labels.get(i), "", root.start.number(), root.whole()));
            }
        }
        return articles;
    }

    Amendment of(Citation base) {
        TreeSet<String> replaced = new TreeSet<>(AmendmentOutline::compare);
        TreeSet<String> inserted = new TreeSet<>(AmendmentOutline::compare);
        TreeSet<String> deleted = new TreeSet<>(AmendmentOutline::compare);
        for (Item item : items) {
            String words = item.instruction.toString();
            List<String> named = named(words);
            boolean inserts = words.matches("(?is).*\\b(disisipkan|ditambah(kan)?)\\b.*")
                    && words.matches("(?is).*\\b(pasal|bab|bagian|paragraf)\\b.*");
            boolean clause = words.matches(
                    "(?is).*(disisipkan|ditambah(kan)?)\\s+(\\d+\\s+)?(\\(\\p{L}+\\)\\s+)?(ayat|huruf|angka)\\b.*");
            for (String label : item.labels) {
                (inserts && !clause && (named.isEmpty() || named.contains(label)) ? inserted : replaced).add(label);
            }
            if (words.matches("(?is).*\\bdihapus\\b.*") && item.labels.isEmpty()) {
                boolean part = words.matches("(?is).*\\b(ayat|huruf|angka)\\s*\\(?\\w+\\)?.*");
                (part ? replaced : deleted).addAll(numbers(words));
            }
        }
        return new Amendment(base, List.copyOf(replaced), List.copyOf(inserted), List.copyOf(deleted));
    }

    private static List<String> named(String instruction) {
        Matcher matcher = NAMED.matcher(instruction);
        return matcher.find() ? numbers(matcher.group(2)) : List.of();
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        for (Matcher matcher = ARTICLES.matcher(text); matcher.find(); ) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    private static int compare(String a, String b) {
        int byNumber =
                Integer.compare(Integer.parseInt(a.replaceAll("\\D", "")), Integer.parseInt(b.replaceAll("\\D", "")));
        return byNumber != 0 ? byNumber : a.compareTo(b);
    }
}
