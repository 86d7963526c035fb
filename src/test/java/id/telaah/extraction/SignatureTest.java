package id.telaah.extraction;

import static id.telaah.extraction.Samples.pdf;
import static id.telaah.extraction.Samples.store;
import static id.telaah.extraction.Samples.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.extraction.ExtractedDocument.Note;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {
    private static final String SENTENCE = "Peraturan ini mulai berlaku pada tanggal diundangkan";

    private static Extraction extraction;
    private static KeyPair keys;
    private static X509CertificateHolder certificate;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws GeneralSecurityException, OperatorCreationException {
        extraction = new Extraction(ExtractionOptions.DEFAULT.withForks(1).withOcr(false));
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        var name = new X500Name("CN=Kepala Dinas Contoh, O=Pemerintah Contoh");
        certificate = new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.ONE,
                        Date.from(Instant.parse("2020-01-01T00:00:00Z")),
                        Date.from(Instant.parse("2022-01-01T00:00:00Z")),
                        name,
                        keys.getPublic())
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
    }

    @AfterAll
    static void stop() {
        extraction.close();
    }

    @Test
    void a_signed_file_that_nobody_touched_is_intact_and_says_by_whom_and_when() throws IOException {
        var note = note(signed());
        assertThat(note.code()).isEqualTo("signature-intact");
        assertThat(note.message())
                .contains("Ditandatangani elektronik oleh Kepala Dinas Contoh pada 5 Maret 2021", "utuh");
    }

    @Test
    void one_changed_byte_is_a_change() throws IOException {
        var bytes = signed();
        var at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        var digit = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("595", at);
        bytes[digit + 2] = '4';
        assertThat(note(bytes).code()).isEqualTo("signature-changed");
        assertThat(note(bytes).message()).contains("berubah setelah ditandatangani");
    }

    @Test
    void a_page_that_was_written_over_by_an_update_is_a_change() throws IOException {
        assertThat(note(updated(signed(), true)).code()).isEqualTo("signature-changed");
    }

    @Test
    void what_is_added_for_checking_it_later_is_no_change() throws IOException {
        assertThat(note(updated(signed(), false)).code()).isEqualTo("signature-intact");
    }

    @Test
    void a_second_signature_does_not_spoil_the_first() throws IOException {
        var document = read(sign(signed()));
        assertThat(codes(document)).containsExactly("signature-intact", "signature-intact");
    }

    @Test
    void a_signature_of_an_unusual_kind_is_unknown() throws IOException {
        var text =
                new String(signed(), StandardCharsets.ISO_8859_1).replace("adbe.pkcs7.detached", "adbe.pkcs7.unusual_");
        assertThat(note(text.getBytes(StandardCharsets.ISO_8859_1)).code()).isEqualTo("signature-unknown");
    }

    @Test
    void a_file_without_signature_says_nothing_of_one() {
        assertThat(codes(read(pdf(content -> text(content, 72, 700, 12, SENTENCE)))))
                .isEmpty();
    }

    private static Note note(byte[] pdf) {
        var document = read(pdf);
        assertThat(Samples.lines(document, Block.Hidden.NO)).contains(SENTENCE);
        assertThat(document.notes()).hasSize(1);
        return document.notes().get(0);
    }

    private static List<String> codes(ExtractedDocument document) {
        return document.notes().stream().map(Note::code).toList();
    }

    private static ExtractedDocument read(byte[] pdf) {
        return extraction.extract(store(folder, "berkas.pdf", pdf));
    }

    private static byte[] signed() throws IOException {
        return sign(pdf(content -> text(content, 72, 700, 12, SENTENCE)));
    }

    private static byte[] sign(byte[] original) throws IOException {
        try (var pdf = Loader.loadPDF(original);
                var bytes = new ByteArrayOutputStream()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            signature.setSignDate(GregorianCalendar.from(
                    Instant.parse("2021-03-05T02:00:00Z").atZone(java.time.ZoneId.of("Asia/Jakarta"))));
            pdf.addSignature(signature, SignatureTest::signature);
            pdf.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] signature(InputStream content) throws IOException {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                    .build(
                            "SHA256withRSA",
                            keys.getPrivate(),
                            new org.bouncycastle.cert.jcajce.JcaX509CertificateConverter()
                                    .getCertificate(certificate)));
            generator.addCertificates(new CollectionStore<>(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Adds to the end of a file: ink on its page, or certificates for checking its signature years later. */
    private static byte[] updated(byte[] signed, boolean ink) throws IOException {
        try (var pdf = Loader.loadPDF(signed);
                var bytes = new ByteArrayOutputStream()) {
            if (ink) {
                try (var content = new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, false)) {
                    text(content, 72, 600, 12, "Ketentuan tambahan yang tidak pernah ditandatangani");
                }
                pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            } else {
                var store = new COSDictionary();
                store.setNeedToBeUpdated(true);
                var catalog = pdf.getDocumentCatalog().getCOSObject();
                catalog.setItem(COSName.getPDFName("DSS"), store);
                catalog.setNeedToBeUpdated(true);
            }
            pdf.saveIncremental(bytes);
            return bytes.toByteArray();
        }
    }
}
