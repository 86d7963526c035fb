package id.telaah.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The marks that make a document look like a draft; a blank date in a scan is too weak to count. */
final class DraftMarks {
    private static final Pattern DRAFT = Pattern.compile(
            "(?i)^\\W*(rancangan|draf|draft|konsep|ranperwal(i)?|ranperbup|raperda|ranperda)\\b(?!.*\\btahun anggaran\\b).{0,80}$");
    private static final Pattern WATERMARK =
            Pattern.compile("(?i)^\\W*(draf|draft|konsep|rancangan)\\W*(\\d+|final|awal)?\\W*$");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\[(nomor|nama|tanggal|tahun|bulan|\\s*)]|<(nomor|nama|tanggal)>|\\$\\{\\w+}|xx+\\s*/",
            Pattern.CASE_INSENSITIVE);

    private DraftMarks() {}

    static List<String> of(TitleBlock block, List<TextLine> lines, List<TextLine> closing, SignatureBlock signature) {
        List<String> marks = new ArrayList<>();
        boolean scanned = lines.stream().anyMatch(TextLine::ocr);
        boolean titled = lines.subList(0, Math.min(lines.size(), block.first() + 1)).stream()
                .anyMatch(line -> DRAFT.matcher(line.plain()).matches());
        if (titled || watermarked(lines)) {
            marks.add("draft-title");
        }
        boolean dots = block.numberLine().matches(".*([.…_]{3,}|\\[\\s*]|/\\s*/).*");
        if (block.number() == null && (dots || !scanned)) {
            marks.add("blank-number");
        }
        if (signature.date() == null && !scanned && !closing.isEmpty()) {
            marks.add("blank-date");
        }
        boolean blank = SignatureBlock.blank(closing);
        if (!scanned && signature.name() == null && !signature.mark() || blank && signature.name() == null) {
            marks.add("blank-signatory");
        }
        if (PLACEHOLDER.matcher(block.numberLine()).find()
                || closing.stream()
                        .anyMatch(line -> PLACEHOLDER.matcher(line.plain()).find())) {
            marks.add("placeholder");
        }
        return marks;
    }

    static List<String> evidence(List<TextLine> lines, int titleEnd) {
        boolean titled = lines.subList(0, Math.min(lines.size(), Math.max(3, titleEnd))).stream()
                .anyMatch(line -> WATERMARK.matcher(line.plain()).matches());
        return titled || watermarked(lines) ? List.of("draft-title") : List.of();
    }

    private static boolean watermarked(List<TextLine> lines) {
        return lines.stream()
                        .filter(line -> WATERMARK.matcher(line.plain()).matches())
                        .count()
                >= 2;
    }
}
