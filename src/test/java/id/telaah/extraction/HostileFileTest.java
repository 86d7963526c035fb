package id.telaah.extraction;

import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.ExtractedDocument.State;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostileFileTest {
    private static final byte[] GOOD = pdf(content -> text(content, 72, 700, 12, "berkas berikutnya"));
    private static Extraction extraction;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() {
        extraction = new Extraction(
                ExtractionOptions.DEFAULT.withForks(1).withOcr(false).withTimeout(Duration.ofSeconds(6)),
                (file, pages, of) -> {},
                List.of(),
                "tika-hostile.xml");
    }

    @AfterAll
    static void stop() {
        extraction.close();
    }

    @AfterEach
    void the_next_file_is_read() {
        assertThat(read("baik.pdf", GOOD).state()).isEqualTo(State.COMPLETE);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<?xml version='1.0'?><mock><oom/></mock>, memory",
                "<?xml version='1.0'?><mock><system_exit/></mock>, crash",
                "<?xml version='1.0'?><mock><hang millis='60000' heavy='false' interruptible='false'/></mock>, timeout",
                "<?xml version='1.0'?><mock><throw class='java.io.IOException'>x</throw></mock>, broken-file"
            })
    void a_process_that_breaks_ends_one_file_only(String mock, String code) {
        var document = read("jahat.xml", mock.getBytes(StandardCharsets.UTF_8));
        assertThat(document.state()).isEqualTo(State.UNREADABLE);
        assertThat(Samples.codes(document)).contains(code);
    }

    @Test
    void an_empty_file_says_so() {
        assertUnreadable(read("kosong.pdf", new byte[0]), "empty-file");
    }

    @Test
    void garbage_under_the_name_of_a_pdf_says_so() {
        var garbage = new byte[5000];
        new java.util.Random(7).nextBytes(garbage);
        assertThat(read("acak.pdf", garbage).state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void a_cut_pdf_is_broken_or_partly_read() {
        var document = read("putus.pdf", Arrays.copyOf(GOOD, GOOD.length / 3));
        assertUnreadable(document, "broken-file");
    }

    @Test
    void a_locked_pdf_says_so() throws IOException {
        try (var pdf = Loader.loadPDF(GOOD)) {
            pdf.protect(new StandardProtectionPolicy("pemilik", "pembaca", new AccessPermission()));
            assertUnreadable(read("terkunci.pdf", Samples.bytes(pdf)), "password-protected");
        }
    }

    @Test
    void a_pdf_that_only_restricts_copying_is_read() throws IOException {
        try (var pdf = Loader.loadPDF(GOOD)) {
            pdf.protect(new StandardProtectionPolicy("pemilik", "", new AccessPermission()));
            var document = read("terbatas.pdf", Samples.bytes(pdf));
            assertThat(document.state()).isEqualTo(State.COMPLETE);
            assertThat(document.properties()).containsEntry("pdf:encrypted", "true");
        }
    }

    @Test
    void a_locked_word_document_says_so() throws IOException, GeneralSecurityException {
        var bytes = new ByteArrayOutputStream();
        try (var word = new XWPFDocument();
                var file = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("rahasia");
            try (var out = encryptor.getDataStream(file)) {
                word.write(out);
            }
            file.writeFilesystem(bytes);
        }
        assertUnreadable(read("terkunci.docx", bytes.toByteArray()), "password-protected");
    }

    private static void assertUnreadable(ExtractedDocument document, String code) {
        assertThat(document.state()).isEqualTo(State.UNREADABLE);
        assertThat(Samples.codes(document)).containsExactly(code);
    }

    private static ExtractedDocument read(String name, byte[] content) {
        return extraction.extract(store(folder, name, content));
    }
}
