package id.telaah.extraction;

import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.telaah.intake.Intake;
import id.telaah.intake.StoredDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pages per second of our reading beside pdftotext, plain Tika and the tesseract command, all in one run. To be run by name:
 * {@code ./mvnw test -Dtest=ReadingBench}; what it prints are ratios, as machines differ.
 */
class ReadingBench {
    private static final Path CORPUS =
            Path.of(System.getenv().getOrDefault("TELAAH_SHARED", "../shared"), "corpus", "files");
    private static final int ROUNDS = 3;

    @TempDir
    Path folder;

    @Test
    void text_of_text_documents_beside_pdftotext_and_tika() throws Exception {
        assumeThat(CORPUS).as("the corpus is not here; set TELAAH_SHARED").isDirectory();
        try (var intake = Intake.open(CORPUS);
                var extraction = new Extraction(
                        ExtractionOptions.DEFAULT.withForks(1).withOcr(false).withLasting(true))) {
            var files = new ArrayList<StoredDocument>();
            var pages = 0;
            for (var file : intake.documents()) {
                if (file.file().endsWith(".pdf") && file.size() < 3_000_000) {
                    var document = extraction.extract(file);
                    if (document.pages().stream().allMatch(page -> page.origin() == ExtractedPage.Origin.TEXT)) {
                        files.add(file);
                        pages += document.pages().size();
                    }
                }
            }
            var tika = new AutoDetectParser();
            var ours = Double.MAX_VALUE;
            var theirs = Double.MAX_VALUE;
            var plain = Double.MAX_VALUE;
            for (int round = 0; round < ROUNDS; round++) {
                ours = Math.min(ours, seconds(files, file -> extraction.extract(file)));
                theirs = Math.min(theirs, seconds(files, this::pdftotext));
                plain = Math.min(plain, seconds(files, file -> tika(tika, file)));
            }
            System.out.printf(
                    "%d files, %d pages: ours %.0f, pdftotext %.0f, in-process Tika %.0f pages/s; ratios %.2f and %.2f%n",
                    files.size(), pages, pages / ours, pages / theirs, pages / plain, theirs / ours, plain / ours);
            assertThat(pages).isPositive();
        }
    }

    private interface Reader {
        Object read(StoredDocument file) throws Exception;
    }

    private static double seconds(List<StoredDocument> files, Reader reader) throws Exception {
        var start = System.nanoTime();
        for (var file : files) {
            reader.read(file);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Object pdftotext(StoredDocument file) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        "pdftotext",
                        "-q",
                        file.content().toString(),
                        folder.resolve("out.txt").toString())
                .start()
                .waitFor();
    }

    private static Object tika(AutoDetectParser parser, StoredDocument file) throws Exception {
        var context = new ParseContext();
        var config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, config);
        var handler = new BodyContentHandler(-1);
        try (var in = org.apache.tika.io.TikaInputStream.get(file.content())) {
            parser.parse(in, handler, new Metadata(), context);
        }
        return handler;
    }

    @Test
    void recognition_beside_two_processes_of_tesseract() throws Exception {
        assumeThat(Tesseract.find(folder, null))
                .as("tesseract with ind is not installed")
                .isPresent();
        var pictures = Samples.pictures(pdf(lines(), lines(), lines(), lines()), 200);
        var scan = store(folder, "pindai.pdf", Samples.scan(pictures, content -> {}));
        var files = new ArrayList<Path>();
        for (var picture : pictures) {
            files.add(folder.resolve("page-" + files.size() + ".png"));
            ImageIO.write(picture, "png", files.get(files.size() - 1).toFile());
        }
        try (var extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1))) {
            extraction.extract(store(folder, "pemanasan.pdf", pdf(content -> text(content, 72, 700, 12, "pemanasan"))));
            var start = System.nanoTime();
            var document = extraction.extract(scan);
            var ours = (System.nanoTime() - start) / 1e9;
            assertThat(document.pages()).hasSize(files.size());
            var theirs = tesseract(files);
            System.out.printf(
                    "%d scans: ours %.2f, two tesseract processes %.2f pages/s; ratio %.2f%n",
                    files.size(), files.size() / ours, files.size() / theirs, theirs / ours);
        }
    }

    private static double tesseract(List<Path> files) throws Exception {
        var two = Executors.newFixedThreadPool(2);
        try {
            var start = System.nanoTime();
            var calls = new ArrayList<Callable<Integer>>();
            for (var file : files) {
                calls.add(() -> {
                    var builder = new ProcessBuilder(
                            "tesseract", file.toString(), "stdout", "-l", "ind", "--psm", "3", "--dpi", "200", "tsv");
                    builder.environment().put("OMP_THREAD_LIMIT", "1");
                    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor();
                });
            }
            for (var call : two.invokeAll(calls)) {
                assertThat(call.get()).isZero();
            }
            return (System.nanoTime() - start) / 1e9;
        } finally {
            two.shutdownNow();
        }
    }

    private static Samples.Painter lines() {
        return content -> {
            for (int i = 0; i < 45; i++) {
                text(content, 72, 780 - 16 * i, 11, "Butir " + i + " mengatur penyelenggaraan layanan elektronik");
            }
        };
    }
}
