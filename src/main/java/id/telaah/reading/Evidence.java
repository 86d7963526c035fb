package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import id.telaah.kb.DocumentForm.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report, minutes, register or another document without a formal title block says about itself. */
record Evidence(
        DocumentForm form,
        int titleEnd,
        @Nullable String title,
        @Nullable String number) {
    private static final int TOP = 45;
    private static final int TITLE_LINES = 4;
    private static final int SENTENCE = 8;
    private static final Pattern NUMBER =
            Pattern.compile("(?i)^(?:nomor(?:\\s+(?:sop|dokumen|laporan|surat))?|no\\.)\\s*[:.]?\\s*(.*\\d.*)$");
    private static final Pattern ENACTED = Pattern.compile(
            "^(?:Keputusan|Peraturan)\\b.{2,60}\\bNomor\\s+([\\w./-]*\\d[\\w./-]*),?\\s+\\d{1,2}\\s\\p{L}+\\s\\d{4}$");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(hal|perihal|rapat|acara|agenda|nama sop|judul)\\s*:\\s*(\\S.*)$");

    static Evidence of(List<TextLine> lines, Optional<DocumentForm> known, Forms forms, String mediaType) {
        List<TextLine> top = lines.subList(0, Math.min(lines.size(), TOP));
        if (!top.isEmpty()
                && top.get(0).row()
                && !top.get(0).cells().get(0).ref().isEmpty()) {
            return workbook(top, known, forms, mediaType);
        }
        int at = titled(top, known, forms);
        DocumentForm form = known.orElseGet(() -> form(top, at, forms, mediaType));
        int first = at >= 0 ? at : headline(top);
        int end = first;
        StringBuilder title = new StringBuilder();
        while (first >= 0 && end < Math.min(top.size(), first + TITLE_LINES) && titleLine(top, first, end)) {
            Passages.append(title, top.get(end).plain());
            end++;
        }
        String subject = subject(top);
        String words = title.toString();
        if (subject != null && (words.isEmpty() || words.split(" ").length <= 2)) {
            words = (words + " " + subject).strip();
        }
        return new Evidence(form, Math.max(0, end), words.isEmpty() ? null : words, number(top));
    }

    /** A workbook is titled by the first row of its first sheet that fills a single cell. */
    private static Evidence workbook(List<TextLine> top, Optional<DocumentForm> known, Forms forms, String mediaType) {
        DocumentForm form = known.orElseGet(() -> form(top, titled(top, known, forms), forms, mediaType));
        String sheet = top.get(0).page().label();
        Optional<String> title = top.stream()
                .limit(TITLE_LINES)
                .takeWhile(line -> line.page().label().equals(sheet))
                .map(line -> line.cells().stream()
                        .map(cell -> TextLine.squeeze(cell.text()))
                        .filter(text -> !text.isEmpty())
                        .toList())
                .filter(cells -> cells.size() == 1 && cells.get(0).length() > 3)
                .map(cells -> cells.get(0))
                .findFirst();
        return new Evidence(form, 0, title.orElse(sheet.isEmpty() ? null : sheet), number(top));
    }

    private static DocumentForm form(List<TextLine> top, int at, Forms forms, String mediaType) {
        Optional<DocumentForm> found = at >= 0 ? match(top.get(at), forms) : Optional.empty();
        if (mediaType.contains("spreadsheet") || mediaType.contains("excel")) {
            return register(top, forms).or(() -> found).orElse(other(forms));
        }
        if (mediaType.contains("presentation") || mediaType.contains("powerpoint")) {
            return forms.byId("paparan").orElse(other(forms));
        }
        return found.or(() -> forms.labelled(top)).or(() -> within(top, forms)).orElse(other(forms));
    }

    /** A workbook is a register unless its sheets say that it is a budget, a procedure or the like. */
    private static Optional<DocumentForm> register(List<TextLine> lines, Forms forms) {
        var tables = EnumSet.of(Group.REGISTER, Group.BUDGET, Group.PROCEDURE, Group.SURVEY, Group.ATTENDANCE);
        return lines.stream()
                .flatMap(line -> Stream.of(
                        line.page().label(), line.row() ? line.cells().get(0).text() : line.plain()))
                .filter(words -> words.split(" ").length <= 14)
                .map(words -> forms.within(words, tables))
                .flatMap(Optional::stream)
                .min(Comparator.comparingInt(DocumentForm::order))
                .or(() -> forms.byId("daftar"));
    }

    private static DocumentForm other(Forms forms) {
        return forms.byId("lainnya")
                .orElse(new DocumentForm(
                        "lainnya", "Dokumen lain", Group.OTHER, List.of(), List.of(), Integer.MAX_VALUE));
    }

    private static Optional<DocumentForm> within(List<TextLine> top, Forms forms) {
        return top.stream()
                .limit(15)
                .filter(line -> prominent(line) && line.plain().split(" ").length <= 14)
                .map(line -> forms.within(line.plain(), Forms.evidence()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DocumentForm> match(TextLine line, Forms forms) {
        return forms.opening(line.plain(), Forms.evidence());
    }

    private static int titled(List<TextLine> top, Optional<DocumentForm> known, Forms forms) {
        for (int i = 0; i < top.size(); i++) {
            TextLine line = top.get(i);
            if (sentence(line)) {
                return -1;
            }
            boolean title = (prominent(line)
                            || i < 6
                                    && line.plain().split(" ").length <= 12
                                    && !line.plain().matches(".*[.:;,]$"))
                    && Marker.of(line.plain()).isEmpty();
            Optional<DocumentForm> form = title ? match(line, forms) : Optional.empty();
            if (form.isPresent() && (known.isEmpty() || known.get().equals(form.get()))) {
                return i;
            }
        }
        return -1;
    }

    private static int headline(List<TextLine> top) {
        for (int i = 0; i < Math.min(12, top.size()); i++) {
            if (sentence(top.get(i))) {
                return -1;
            }
            if (prominent(top.get(i))
                    && Marker.of(top.get(i).plain()).isEmpty()
                    && !top.get(i).plain().matches("(?i)^(pemerintah|dinas|badan|sekretariat|jalan|jl).*")) {
                return i;
            }
        }
        return -1;
    }

    /** Running text: no title stands below it. */
    private static boolean sentence(TextLine line) {
        return !line.row()
                && !line.capitals()
                && line.heading() == 0
                && line.plain().split(" ").length > SENTENCE
                && line.plain().endsWith(".");
    }

    private static boolean prominent(TextLine line) {
        return line.capitals() || line.heading() > 0 || line.bold() || line.size() >= 15;
    }

    private static boolean titleLine(List<TextLine> top, int first, int i) {
        TextLine line = top.get(i);
        if (i == first) {
            return true;
        }
        boolean ends = NUMBER.matcher(line.plain()).matches()
                || Headings.chapter(line.plain()).isPresent()
                || Marker.of(line.plain()).isPresent()
                || line.plain()
                        .matches(
                                "(?i)^([A-Z]\\.|[IVX]+\\.)\\s.*|^(tanggal|hari|pada|kepada|disusun|daftar isi|kata pengantar|pendahuluan)\\b.*")
                || line.text().contains("\t")
                || line.row();
        return !ends
                && !sentence(line)
                && line.number() == top.get(first).number()
                && (line.capitals() || line.plain().matches("(?i)^(tahun|periode|semester|triwulan|bulan)\\b.*"));
    }

    private static @Nullable String number(List<TextLine> top) {
        for (TextLine line : top.subList(0, Math.min(top.size(), 25))) {
            Matcher matcher = NUMBER.matcher(line.plain());
            if (matcher.matches()
                    && !matcher.group(1).matches(".*([.…_]{4,}|\\[).*")
                    && matcher.group(1).length() < 60) {
                return matcher.group(1)
                        .replaceFirst("(\\s+[—–-]\\s+|,\\s).*$", "")
                        .replaceFirst("(?i)\\s+(tanggal|sifat|tahun)\\b.*$", "")
                        .replaceAll("\\s*/\\s*", "/")
                        .strip();
            }
        }
        return enacted(top);
    }

    /** The number of the decision that a guideline names under its title. */
    private static @Nullable String enacted(List<TextLine> top) {
        Matcher matcher = ENACTED.matcher(top.stream()
                .limit(10)
                .map(TextLine::plain)
                .filter(words -> ENACTED.matcher(words).matches())
                .findFirst()
                .orElse(""));
        return matcher.matches() ? matcher.group(1) : null;
    }

    private static @Nullable String subject(List<TextLine> top) {
        for (TextLine line : top) {
            Matcher matcher = SUBJECT.matcher(line.plain());
            if (matcher.matches()) {
                return matcher.group(2);
            }
        }
        return null;
    }

    /** The texts a title page or head is made of. */
    List<TextLine> head(List<TextLine> lines) {
        return new ArrayList<>(lines.subList(0, Math.min(lines.size(), Math.max(titleEnd, 12))));
    }
}
