package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The block that opens a regulation, decree, instruction or circular: kind, number, {@code TENTANG}, title.
 *
 * @param first index of the line with the kind
 * @param end index after the last line of the title
 * @param kind the kind as written, such as {@code PERATURAN BUPATI ...}
 * @param numberLine the number as written; empty when the block has none
 */
record TitleBlock(
        int first,
        int end,
        DocumentForm form,
        String kind,
        String numberLine,
        @Nullable String title) {
    private static final int KIND_LINES = 5;
    private static final int TITLE_LINES = 12;
    /** A guideline that an office issues under a number of its own. */
    private static final Pattern GUIDELINE = Pattern.compile(
            "(?i)^pedoman\\s+(menteri|gubernur|bupati|wali\\s?kota|kepala\\s+(badan|lembaga)|sekretaris)\\b.*");

    private static final Pattern NUMBER_LINE =
            Pattern.compile("(?i)^(nomor|nornor|nomer|no\\.)\\s?[:.]?\\s*(.*)$|^(NOMOR)(\\S.*)$");
    private static final Pattern ABOUT =
            Pattern.compile("(?i)^(te\\s?n\\s?t\\s?a\\s?n\\s?g|tcntang|tentano|tentanc)\\s*[:.]?(\\s+(.*))?$");
    private static final Pattern TITLE_END = Pattern.compile(
            "(?i)^(d?engan rahmat|menimbang|mengingat|menetapkan|memutuskan|daftar isi|kepada|yth|bab\\s+[ivx]+|umum$|pasal\\s+1$|salinan$|lampiran|tahun anggaran$|a\\.\\s|1\\.\\s|[a-z]+ rahmat tuhan).*");
    private static final Pattern PREAMBLE =
            Pattern.compile("(?i)^(menimbang|mengingat|memperhatikan)\\b(?!.*\\bsebagai\\b).*");
    private static final int OFFICE_LINES = 3;
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)^(presiden|gubernur|bupati|wali\\s?kota|menteri|kepala|sekretaris|ketua|direktur|inspektur|pj\\.?|plt\\.?|penjabat|rektor)\\b.*");

    static Optional<TitleBlock> at(List<TextLine> lines, int first, Forms forms) {
        TextLine line = lines.get(first);
        String kind = Forms.close(line.plain()).replaceFirst("(?i)^(rancangan|draf|draft|konsep|salinan)\\s+", "");
        boolean subject = first > 0
                && lines.get(first - 1).number() == line.number()
                && forms.opening(lines.get(first - 1).plain(), Forms.evidence()).isPresent();
        if (!TextLine.capitals(kind) || subject || cited(lines, first)) {
            return Optional.empty();
        }
        boolean alone = kind.matches("(?i)peraturan|keputusan|instruksi") && first + 1 < lines.size();
        String whole = alone ? kind + " " + lines.get(first + 1).plain() : kind;
        Optional<DocumentForm> form = forms.opening(whole, Forms.FORMAL)
                .or(() -> GUIDELINE.matcher(whole).matches() ? forms.byId("pedoman") : Optional.empty());
        return form.isEmpty() ? Optional.empty() : complete(lines, first, form.get(), kind);
    }

    private static Optional<TitleBlock> complete(List<TextLine> lines, int first, DocumentForm form, String kindLine) {
        StringBuilder kind = new StringBuilder();
        StringBuilder number = new StringBuilder();
        String opening = kindLine;
        int split = inlineNumber(opening);
        if (split > 0) {
            number.append(opening.substring(split).strip());
            opening = opening.substring(0, split).strip();
        }
        Matcher whole = Pattern.compile("(?i)^(.*?)\\s+TENTANG\\s+(.{4,})$").matcher(number);
        if (whole.matches()) {
            String title = whole.group(2).replaceAll("[.\\s]+$", "");
            return Optional.of(new TitleBlock(first, first + 1, form, opening, whole.group(1), title));
        }
        kind.append(opening);
        for (int i = first + 1; i < Math.min(lines.size(), first + 1 + KIND_LINES + 2); i++) {
            String words = Forms.close(lines.get(i).plain());
            Matcher about = ABOUT.matcher(words);
            if (about.matches() || lines.get(i).ocr() && Blurred.is(words, "tentang")) {
                String rest = about.matches() ? about.group(3) : null;
                return Optional.of(titled(lines, first, i, form, kind.toString(), number.toString(), rest));
            }
            if (NUMBER_LINE.matcher(words).matches() || !number.isEmpty()) {
                number.append(number.isEmpty() ? "" : " ").append(words);
            } else if (lines.get(i).capitals()) {
                kind.append(' ').append(words);
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int inlineNumber(String text) {
        Matcher matcher = Pattern.compile("\\s(NOMOR|Nomor)\\b").matcher(text);
        return matcher.find() ? matcher.start() : -1;
    }

    private static TitleBlock titled(
            List<TextLine> lines,
            int first,
            int about,
            DocumentForm form,
            String kind,
            String number,
            @Nullable String rest) {
        StringBuilder title = new StringBuilder(rest == null ? "" : rest);
        int i = about + 1;
        boolean capitals = i < lines.size() && (lines.get(i).capitals() || !title.isEmpty());
        for (; i < Math.min(lines.size(), about + TITLE_LINES); i++) {
            TextLine line = lines.get(i);
            boolean office = OFFICE.matcher(line.plain()).matches()
                    && (line.plain().matches(".*[,.]$") || enacting(lines, i, office(kind)));
            boolean body = capitals && !line.capitals() && !line.plain().matches("^\\W*[\\d-]+\\W*$");
            boolean ended = office || body || TITLE_END.matcher(line.plain()).matches();
            if (ended && !title.isEmpty() || PREAMBLE.matcher(line.plain()).matches()) {
                break;
            }
            Passages.append(title, line.plain());
        }
        String words = title.toString().strip().replaceAll("[.\\s]+$", "");
        return new TitleBlock(first, i, form, kind, number, words.isEmpty() ? null : words);
    }

    /** True when the office that enacts stands here, although the comma after it was lost: the preamble follows. */
    private static boolean enacting(List<TextLine> lines, int i, String office) {
        String first = office.replaceFirst("\\W.*$", "");
        return lines.get(i).plain().startsWith(first)
                && lines.subList(i + 1, Math.min(lines.size(), i + 1 + OFFICE_LINES)).stream()
                        .anyMatch(line -> PREAMBLE.matcher(line.plain()).matches());
    }

    /** True when the block is only named here: in an annex, in an elucidation or in running text. */
    private static boolean cited(List<TextLine> lines, int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            String before = lines.get(i).plain();
            if (Headings.annex(before).isPresent()
                    || before.matches(
                            "(?i)^(penjelasan|atas|menetapkan.*|memutuskan.*|perubahan.*atas|tentang|lampiran.*)$")) {
                return true;
            }
        }
        return first > 0
                && Headings.hanging(lines.get(first - 1).plain())
                && lines.get(first - 1).number() == lines.get(first).number()
                && !lines.get(first - 1).plain().endsWith(",");
    }

    /** The number as it is cited, without {@code NOMOR} and year; null when blank. */
    @Nullable
    String number() {
        String words = numberLine
                .replaceFirst("(?i)^(nomor|nornor|nomer|no\\.)\\s?[:.]?\\s*", "")
                .replaceFirst("(?i)\\s*(tahun|tahan|tabun)\\s*[:.]?\\s*\\S{0,6}\\s*$", "")
                .strip();
        words = words.replaceFirst("(?i)\\s*(tahun)\\b.*$", "").strip();
        boolean digits = words.matches(".*\\d.*");
        boolean blank = words.isEmpty()
                || words.matches("^[\\W_]*$")
                || words.matches(".*(\\.{3,}|…|_{2,}|\\[\\s*\\]|\\s{3,}).*")
                || words.matches("^[\\d.]+/\\s*/.*");
        if (blank || !digits && !Numerals.digits(words).isPresent()) {
            return null;
        }
        return words.contains("/") ? words.replaceAll("\\s*/\\s*", "/") : repaired(words);
    }

    private static String repaired(String words) {
        var digits = Numerals.digits(words);
        return digits.isPresent() ? String.valueOf(digits.getAsInt()) : words;
    }

    @Nullable
    Integer year() {
        Matcher matcher = Pattern.compile("(?i)(?:tahun|tahan|tabun)\\s*[:.]?\\s*([12][\\dOoIlQ]{3})")
                .matcher(numberLine);
        if (matcher.find()) {
            var year = Numerals.digits(matcher.group(1));
            return year.isPresent() ? year.getAsInt() : null;
        }
        Matcher tail = Pattern.compile("[/-]\\s?((?:19|20)\\d{2})\\s*$").matcher(numberLine);
        return tail.find() ? Integer.valueOf(tail.group(1)) : null;
    }

    /** The office that the kind names: {@code PERATURAN BUPATI X} gives {@code BUPATI X}. */
    String office() {
        return office(kind);
    }

    private static String office(String kind) {
        return kind.replaceFirst(
                        "(?i)^(rancangan\\s+)?(peraturan|keputusan|instruksi|surat edaran|surat keputusan|pedoman)\\s*",
                        "")
                .strip();
    }
}
