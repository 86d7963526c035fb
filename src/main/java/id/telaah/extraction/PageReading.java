package id.telaah.extraction;

import id.telaah.extraction.Block.Hidden;
import id.telaah.extraction.Block.Line;
import id.telaah.extraction.ExtractedDocument.Note;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.extraction.ExtractedPage.Origin;
import id.telaah.extraction.XhtmlReader.RawPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Recognises the pages that have no usable text and puts the document together. */
final class PageReading {
    private static final double DOUBTFUL = 0.6;

    private final ExtractionOptions options;
    private final ExecutorService readers;

    PageReading(ExtractionOptions options, ExecutorService readers) {
        this.options = options;
        this.readers = readers;
    }

    /** Hears how many pages are recognised. */
    interface Count {
        void at(int done, int of);
    }

    /** A page and what is to be said about it. */
    private record Read(ExtractedPage page, List<String> remarks) {}

    ExtractedDocument complete(Answer answer, Optional<SeenPages> engine, Path pictures, Count count)
            throws InterruptedException {
        var wanted = (int) answer.pages().stream()
                .filter(page -> !page.picture().isEmpty())
                .count();
        var done = new AtomicInteger();
        var waiting = new ArrayList<Future<Read>>();
        for (var raw : answer.pages()) {
            var number = waiting.size() + 1;
            waiting.add(readers.submit(() -> {
                var read = read(raw, number, engine, pictures);
                if (!raw.picture().isEmpty()) {
                    count.at(done.incrementAndGet(), wanted);
                }
                return read;
            }));
        }
        var reads = new ArrayList<Read>();
        for (var future : waiting) {
            reads.add(await(future));
        }
        return assemble(answer, reads);
    }

    private static Read await(Future<Read> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Reading a page failed unexpectedly", e.getCause());
        }
    }

    private Read read(RawPage raw, int number, Optional<SeenPages> engine, Path pictures) throws InterruptedException {
        return switch (raw.kind()) {
            case "PICTURE" -> picture(raw, number, engine, pictures);
            case "FAULT" -> new Read(page(raw, number, Origin.NONE, 0), List.of());
            case "LAYER" -> new Read(page(raw, number, Origin.OCR, raw.quality()), hidden(raw));
            default -> new Read(page(raw, number, Origin.TEXT, 1), hidden(raw));
        };
    }

    private Read picture(RawPage raw, int number, Optional<SeenPages> engine, Path pictures)
            throws InterruptedException {
        if (engine.isEmpty() || raw.picture().isEmpty()) {
            return new Read(page(raw, number, Origin.NONE, 0), with(hidden(raw), "page-not-read"));
        }
        try {
            var seen = engine.get().read(pictures, raw.picture(), raw.dpi(), options.pageTimeout());
            Files.deleteIfExists(pictures.resolve(raw.picture()));
            return recognised(raw, number, seen);
        } catch (IOException e) {
            return new Read(page(raw, number, Origin.NONE, 0), with(hidden(raw), "ocr-failed"));
        }
    }

    private static Read recognised(RawPage raw, int number, Recognition seen) {
        var blocks = new ArrayList<Block>(seen.lines());
        raw.blocks().stream()
                .filter(block -> block.hidden() != Hidden.NO || isStamp(raw, block, seen))
                .forEach(blocks::add);
        var page = new ExtractedPage(
                number, raw.fixed(), raw.label(), Origin.OCR, seen.confidence(), blocks, words(raw, seen));
        var doubtful = seen.confidence() < DOUBTFUL && !seen.lines().isEmpty();
        return new Read(page, doubtful ? with(hidden(raw), "ocr-low-confidence") : hidden(raw));
    }

    private static PageWords words(RawPage raw, Recognition seen) {
        var stamps = raw.words(block -> isStamp(raw, block, seen)).lines();
        return new PageWords(
                Stream.concat(seen.words().lines().stream(), stamps.stream()).toList());
    }

    /** Printed text on the scan that the recognition did not see as well, such as the line of a digital signature. */
    private static boolean isStamp(RawPage raw, Block block, Recognition seen) {
        if (raw.quality() < DOUBTFUL || !(block instanceof Line line)) {
            return false;
        }
        var text = squeeze(line.text());
        return seen.lines().stream().noneMatch(other -> squeeze(other.text()).contains(text));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static ExtractedPage page(RawPage raw, int number, Origin origin, double confidence) {
        return new ExtractedPage(
                number, raw.fixed(), raw.label(), origin, confidence, raw.blocks(), raw.words(block -> true));
    }

    private static List<String> hidden(RawPage raw) {
        return raw.blocks().stream().anyMatch(block -> block.hidden() != Hidden.NO)
                ? List.of("hidden-text")
                : List.of();
    }

    private static List<String> with(List<String> remarks, String one) {
        return Stream.concat(remarks.stream(), Stream.of(one)).toList();
    }

    private static ExtractedDocument assemble(Answer answer, List<Read> reads) {
        var notes = new ArrayList<Note>(answer.notes());
        for (var read : reads) {
            read.remarks()
                    .forEach(code -> notes.add(Remarks.note(code, read.page().number())));
        }
        var pages = reads.stream()
                .map(read -> answer.hasPlaces() ? read.page() : read.page().withoutPlaces())
                .toList();
        var state = state(answer, pages);
        if (state == State.UNREADABLE && notes.isEmpty()) {
            notes.add(Remarks.note("no-text", 0));
        }
        return new ExtractedDocument(answer.mediaType(), state, pages, notes, answer.properties());
    }

    private static State state(Answer answer, List<ExtractedPage> pages) {
        var anyText = pages.stream()
                .filter(page -> page.origin() != Origin.NONE)
                .anyMatch(page -> !page.blocks().isEmpty());
        if (!anyText) {
            return State.UNREADABLE;
        }
        var gaps = answer.failed()
                || pages.stream().anyMatch(page -> page.origin() == Origin.NONE)
                || answer.notes().stream().anyMatch(note -> note.code().startsWith("too-m"));
        return gaps ? State.PARTIAL : State.COMPLETE;
    }
}
