package id.telaah.reading;

import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The outline of evidence and of annexes: headings, paragraphs, lists, labelled lines and tables. */
final class ContentOutline {
    private static final Pattern LEADER = Pattern.compile("^.{2,}?(\\.\\s?){4,}\\s*[\\divx]+$|^.{2,}?…{2,}.*\\d+$");
    private static final Pattern CONTENTS = Pattern.compile("(?i)^daftar\\s+(isi|tabel|gambar|lampiran|singkatan)$");
    private static final Pattern FOREWORD =
            Pattern.compile("(?i)^(kata\\s+pengantar|prakata|(kata\\s+)?sambutan\\b.*)$");
    private static final Pattern LABEL = Pattern.compile("^([\\p{L}][\\p{L}/ .()-]{1,40}?)\\s*\\t?\\s*:\\s*(\\S.*)?$");
    private static final Pattern ATTACHED =
            Pattern.compile("^(Formulir|FORMULIR|Tabel|TABEL|Gambar|GAMBAR|Lampiran|LAMPIRAN|Daftar|DAFTAR)\\b.*");
    private static final int SIGNATURE_LINES = 10;

    private final Passages out;
    private final Part part;
    private final String place;
    private final HeadingStack headings;
    private final List<TextLine> table = new ArrayList<>();
    private Part special;
    private @Nullable UnitTree tree;
    private @Nullable TextLine start;
    private final StringBuilder paragraph = new StringBuilder();
    private @Nullable TextLine last;
    private int signature;
    private String headingKind = "";
    private double right;

    ContentOutline(Passages out, Part part, String place, List<String> base) {
        this.out = out;
        this.part = part;
        this.special = part;
        this.place = place;
        this.headings = new HeadingStack(base);
    }

    void read(List<TextLine> text) {
        List<TextLine> lines = Paragraphs.completed(text);
        right = lines.stream()
                .mapToDouble(line -> line.left() + line.width())
                .sorted()
                .skip(lines.size() * 9L / 10)
                .findFirst()
                .orElse(0);
        List<TextLine> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i);
            TextLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (line.row()) {
                flush();
                rows.add(line);
                if (next == null || !next.row() || next.table() != line.table() || next.page() != line.page()) {
                    new CellRows(out, part, place, headings).read(rows);
                    rows.clear();
                }
                last = line;
                headingKind = "";
            } else {
                step(line, next);
            }
        }
        flush();
    }

    private void step(TextLine line, @Nullable TextLine next) {
        if (!table.isEmpty()) {
            if (TableRows.continues(table, line)) {
                table.add(line);
                return;
            }
            flushTable();
        }
        if (signature > 0 || SignatureBlock.opens(line)) {
            if (signed(line, next)) {
                last = line;
                return;
            }
        }
        if (next != null && !next.row() && line.text().contains("\t") && TableRows.opens(line, next)) {
            flush();
            table.add(line);
        } else if (LEADER.matcher(line.plain()).matches()) {
            flush();
            out.add(line, locator(), Part.CONTENTS, headings.chain(), line.plain());
        } else if (!heading(line, next)) {
            running(line);
        }
        last = line;
    }

    private boolean signed(TextLine line, @Nullable TextLine next) {
        if (SignatureBlock.opens(line)) {
            signature = SIGNATURE_LINES;
        }
        boolean longLine = line.plain().split(" ").length > 10 && !line.text().contains("\t");
        boolean resumes = line.heading() > 0
                || ATTACHED.matcher(line.plain()).matches()
                || Headings.chapter(line.plain()).isPresent()
                || Marker.of(line.plain()).isPresent() && !line.plain().startsWith("-");
        if (longLine || resumes) {
            signature = 0;
            return false;
        }
        flush();
        boolean named = last != null && SignatureBlock.marks(last);
        signature = line.plain().matches("(?i)^nip\\b.*") ? 0 : named ? Math.min(signature, 2) : signature - 1;
        headingKind = "";
        out.add(line, "tanda tangan", Part.SIGNATURE, headings.chain(), line.text());
        return true;
    }

    private boolean heading(TextLine line, @Nullable TextLine next) {
        String before = tree != null || paragraph.length() > 0 ? last == null ? "" : last.plain() : "";
        boolean inList = tree != null && !tree.root().children.isEmpty() && !outer(line.plain());
        Optional<String> kind = HeadingStack.kind(line, before, next, inList, right);
        if (CONTENTS.matcher(line.plain()).matches()
                || FOREWORD.matcher(line.plain()).matches()) {
            kind = Optional.of("BAB");
        }
        if (kind.isEmpty()
                || kind.get().equals("PLAIN")
                        && next != null
                        && next.row()
                        && headingKind.isEmpty()
                        && paragraph.length() > 0) {
            return false;
        }
        flush();
        boolean second = (kind.get().equals("CAPS") && (headingKind.equals("CAPS") || headingKind.equals("BAB")))
                && last != null
                && last.number() == line.number();
        if (second) {
            headings.extend(line.plain());
        } else {
            headings.push(kind.get(), line.plain());
            special = CONTENTS.matcher(line.plain()).matches()
                    ? Part.CONTENTS
                    : FOREWORD.matcher(line.plain()).matches()
                            ? Part.FOREWORD
                            : kind.get().equals("PLAIN") && special == Part.FOREWORD ? special : part;
        }
        headingKind = kind.get();
        out.add(line, locator(), Part.HEADING, headings.chain(), line.plain());
        return true;
    }

    /** True when a number goes on from the headings above and not from the list that is open. */
    private boolean outer(String words) {
        Optional<Marker> marker = Marker.of(words);
        UnitTree list = tree;
        return marker.isPresent()
                && list != null
                && headings.continued(words).isPresent()
                && list.root().children.stream()
                        .noneMatch(item -> item.marker != null
                                && item.marker.kind() == marker.get().kind()
                                && item.marker.value() == marker.get().value() - 1
                                && item
                                        == list.root()
                                                .children
                                                .get(list.root().children.size() - 1));
    }

    private void running(TextLine line) {
        headingKind = "";
        String words = line.plain();
        Optional<Marker> marker = Marker.of(words);
        if (labelled(line)) {
            flush();
            begin(line);
            paragraph.append(words);
            return;
        }
        if (tree == null && marker.isPresent() && (marker.get().first() || paragraph.length() == 0 || complete())) {
            UnitTree list = new UnitTree(start == null ? line : start, "");
            if (complete(':')) {
                list.root().text.append(paragraph);
            } else {
                flush();
            }
            paragraph.setLength(0);
            tree = list;
            if (!marker.get().first() && tree.root().text.isEmpty()) {
                tree.resume(line, marker.get());
                return;
            }
        }
        if (tree != null && marker.isEmpty() && Paragraphs.ended(last, line)) {
            flush();
        }
        if (tree != null) {
            tree.add(line, words);
            return;
        }
        if (paragraph.length() > 0 && Paragraphs.parts(last, line, complete())) {
            flush();
        }
        begin(line);
        Passages.append(paragraph, words);
    }

    private void begin(TextLine line) {
        if (start == null) {
            start = line;
        }
    }

    private static boolean labelled(TextLine line) {
        return TableRows.label(line)
                || LABEL.matcher(line.text()).matches()
                        && (line.text().contains("\t") || line.plain().split(" ").length < 25)
                        && Marker.of(line.plain()).isEmpty()
                        && line.plain().indexOf(':') < 40
                        && !line.plain().endsWith(":");
    }

    private boolean complete() {
        return paragraph.toString().strip().matches("(?s).*[.:;!?]$");
    }

    private boolean complete(char sign) {
        return paragraph.length() > 0 && paragraph.charAt(paragraph.length() - 1) == sign;
    }

    private String locator() {
        String heading = headings.innermost().orElse("");
        String cut = heading.length() > 80 ? heading.substring(0, 80).strip() : heading;
        return place.isEmpty() ? cut : cut.isEmpty() ? place : place + ", " + cut;
    }

    private void flush() {
        flushTable();
        TextLine at = start;
        if (paragraph.length() > 0 && at != null) {
            out.add(at, locator(), special, null, headings.chain(), "", paragraph.toString());
        }
        if (tree != null) {
            List<UnitTree.Unit> leaves = new ArrayList<>();
            tree.root().leaves(leaves);
            for (UnitTree.Unit unit : leaves) {
                String locator = (locator() + " " + unit.place()).strip();
                out.add(unit.start, locator, special, null, headings.chain(), unit.leadIn(), unit.text.toString());
            }
        }
        paragraph.setLength(0);
        tree = null;
        start = null;
    }

    private void flushTable() {
        if (table.isEmpty()) {
            return;
        }
        TableRows read = new TableRows(List.copyOf(table));
        table.clear();
        List<String> chain = headings.chain();
        String header = String.join("\t", read.header());
        out.add(read.headerLines().get(0), locator(), Part.HEADING, chain, header);
        List<String> columns = new ArrayList<>(chain);
        columns.add(CellRows.columns(read.header()));
        int number = 0;
        for (TableRows.TableRow row : read.rows()) {
            number++;
            out.add(
                    row.start(),
                    (locator() + " baris " + number).strip(),
                    part == Part.ANNEX ? part : Part.TABLE,
                    columns,
                    row.text());
        }
        headingKind = "";
    }
}
