package id.telaah.reading;

import id.telaah.extraction.ExtractedDocument.Note;
import id.telaah.extraction.ExtractedPage;
import id.telaah.reading.Passage.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whether what recognition made of a scan may be called a number or a title. A wrong number points to another instrument,
 * so one that cannot be told is left out, and a note says so.
 */
final class Legibility {
    /** Pages below it are so blurred that a number needs a second mention. */
    private static final double BLURRED = 0.9;

    private static final double WORDS_OF_TITLE = 0.7;
    private static final int LONGEST_NUMBER = 4;
    private static final Pattern PLAIN = Pattern.compile("\\d{1," + LONGEST_NUMBER + "}[A-Z]?");

    /** A part of a number of a file: digits, Roman numbers, abbreviations of units. */
    private static final Pattern PIECE = Pattern.compile("\\d[\\d.]*[A-Za-z]?|\\p{Lu}[\\p{L}\\d.&-]*");

    private static final Pattern MENTION =
            Pattern.compile("(?i)^(?::\\s*)?nomor\\s*:?\\s*(\\S+)(?:\\s+tahun\\s+\\d{4})?$");
    private static final Pattern WORD = Pattern.compile("[(\"]?\\p{L}{2,}[),.;:/\"-]?(\\p{L}+)?|\\d{1,4}|[/&-]");

    private Legibility() {}

    /** The number of the block; null when it was recognised from a scan and may be another. */
    static @Nullable String number(TitleBlock block, List<TextLine> lines) {
        String number = block.number();
        if (number == null || !scanned(block, lines)) {
            return number;
        }
        List<String> mentions = mentions(block, lines);
        boolean agreed = mentions.contains(number);
        boolean doubted = !mentions.isEmpty() && !agreed;
        boolean blurred = lines.get(block.first()).page().confidence() < BLURRED;
        return wellFormed(number) && !doubted && (agreed || !blurred) ? number : null;
    }

    /** The title of the block; null when recognition made no words of it. */
    static @Nullable String title(TitleBlock block, List<TextLine> lines) {
        String title = block.title();
        if (title == null || !scanned(block, lines)) {
            return title;
        }
        String[] words = title.split(" ");
        long read = Arrays.stream(words)
                .filter(word -> WORD.matcher(word).matches())
                .count();
        return read >= WORDS_OF_TITLE * words.length ? title : null;
    }

    private static boolean scanned(TitleBlock block, List<TextLine> lines) {
        return block.first() < lines.size() && lines.get(block.first()).ocr();
    }

    static boolean wellFormed(String number) {
        return PLAIN.matcher(number).matches()
                || number.contains("/")
                        && Arrays.stream(number.split("/"))
                                .allMatch(piece -> PIECE.matcher(piece).matches())
                || number.matches("\\p{Lu}{2,}[-.]\\d{1,4}.*|\\d+[.-][\\p{Lu}\\d.-]+");
    }

    /** The number as the heads of the annexes repeat it. */
    private static List<String> mentions(TitleBlock block, List<TextLine> lines) {
        List<String> mentions = new ArrayList<>();
        boolean annex = false;
        for (TextLine line : lines.subList(Math.min(block.end(), lines.size()), lines.size())) {
            annex |= Headings.annex(line.plain()).isPresent() && line.capitals();
            Matcher mention = MENTION.matcher(line.plain());
            if (annex && mention.matches()) {
                mentions.add(mention.group(1));
                annex = false;
            }
        }
        return mentions;
    }

    /** What of the identity of a scanned instrument could not be read, each with its page. */
    static List<Note> notes(Segment segment, List<ExtractedPage> pages) {
        Identity identity = segment.identity();
        List<Note> notes = new ArrayList<>();
        if (!Forms.FORMAL.contains(identity.group())) {
            return notes;
        }
        int end = closingPage(segment);
        note(notes, pages, segment.firstPage(), identity.number(), "number-not-legible", "Nomor");
        note(notes, pages, segment.firstPage(), identity.year(), "year-not-legible", "Tahun");
        note(notes, pages, segment.firstPage(), identity.title(), "title-not-legible", "Judul");
        note(notes, pages, end, identity.date(), "date-not-legible", "Tanggal penetapan");
        note(notes, pages, end, identity.signatory(), "signatory-not-legible", "Nama penanda tangan");
        return notes;
    }

    private static void note(
            List<Note> notes, List<ExtractedPage> pages, int page, @Nullable Object read, String code, String what) {
        Optional<ExtractedPage> scan = pages.stream()
                .filter(found -> found.number() == page && found.origin() == ExtractedPage.Origin.OCR)
                .findFirst();
        if (read == null && scan.isPresent()) {
            String message =
                    "%s tidak terbaca pada hasil pindai halaman %d, atau belum diisi; periksa pada berkas aslinya."
                            .formatted(what, page);
            notes.add(new Note(code, message, page));
        }
    }

    private static int closingPage(Segment segment) {
        return segment.passages().stream()
                .filter(passage -> passage.part() == Part.CLOSING || passage.part() == Part.SIGNATURE)
                .map(Passage::page)
                .filter(page -> page != null)
                .min(Comparator.naturalOrder())
                .orElse(segment.firstPage());
    }
}
