package id.telaah.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    private static final Limits SMALL = new Limits(1_000_000, 40_000_000, 50, 100, 2);

    @TempDir
    Path folder;

    @Test
    void files_come_in_the_order_of_their_paths_with_their_digest() throws IOException {
        write("b/laporan akhir – ulasan é.txt", "dua");
        write("a.txt", "satu");
        try (var intake = Intake.open(folder)) {
            assertThat(intake.documents())
                    .extracting(StoredDocument::file)
                    .containsExactly("a.txt", "b/laporan akhir – ulasan é.txt");
            assertThat(intake.documents().get(0).sha256())
                    .isEqualTo("4890d709dd99e7a58a03d79f02c7eec005c11f2893a3587ff4faa52b1d078c10");
            assertThat(intake.documents())
                    .allMatch(document -> document.rejection().isEmpty());
        }
    }

    @Test
    void by_products_of_the_system_are_left_aside_and_named() throws IOException {
        write("Thumbs.db", "x");
        write("~$surat.docx", "x");
        write(".git/config", "x");
        write("surat.txt", "x");
        try (var intake = Intake.open(folder)) {
            assertThat(intake.documents()).extracting(StoredDocument::file).containsExactly("surat.txt");
            assertThat(intake.skipped()).containsExactly(".git", "Thumbs.db", "~$surat.docx");
        }
    }

    @Test
    void an_empty_file_and_a_large_file_are_rejected_with_advice() throws IOException {
        write("kosong.pdf", "");
        Files.write(folder.resolve("besar.pdf"), new byte[1_000_001]);
        assertThat(rejections(SMALL)).containsExactly("besar.pdf too-large", "kosong.pdf empty-file");
    }

    @Test
    void members_of_nested_archives_are_documents() throws IOException {
        var inner = zip("isi/notula rapat.txt", "notula".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("bukti.zip"), zip("dalam.zip", inner));
        try (var intake = Intake.open(folder)) {
            var only = intake.documents().get(0);
            assertThat(intake.documents()).hasSize(1);
            assertThat(only.file()).isEqualTo("bukti.zip/dalam.zip/isi/notula rapat.txt");
            assertThat(only.content()).hasContent("notula");
        }
    }

    @Test
    void unpacked_members_are_removed_on_close() throws IOException {
        Files.write(folder.resolve("bukti.zip"), zip("a.txt", new byte[] {1}));
        Path member;
        try (var intake = Intake.open(folder)) {
            member = intake.documents().get(0).content();
            assertThat(member).exists();
        }
        assertThat(member.getParent()).doesNotExist();
    }

    @Test
    void an_archive_that_swells_is_rejected_as_a_whole() throws IOException {
        Files.write(folder.resolve("bom.zip"), zip("nol.bin", new byte[30_000_000]));
        assertThat(rejections(new Limits(100_000_000, 200_000_000, 50, 100, 2)))
                .containsExactly("bom.zip archive-bomb");
    }

    @Test
    void an_archive_with_too_many_members_is_rejected() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 51; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
                zip.write('x');
            }
        }
        Files.write(folder.resolve("banyak.zip"), bytes.toByteArray());
        assertThat(rejections(SMALL)).containsExactly("banyak.zip archive-bomb");
    }

    @Test
    void archives_nested_too_deep_are_not_opened() throws IOException {
        var deep = zip("3.zip", zip("x.txt", new byte[] {1}));
        Files.write(folder.resolve("1.zip"), zip("2.zip", deep));
        assertThat(rejections(SMALL)).containsExactly("1.zip/2.zip/3.zip archive-too-deep");
    }

    @Test
    void a_member_whose_name_leads_outside_is_rejected_and_nothing_is_written_there() throws IOException {
        Files.write(folder.resolve("jahat.zip"), zip("../../keluar.txt", new byte[] {1}));
        assertThat(rejections(SMALL)).containsExactly("jahat.zip/../../keluar.txt unsafe-name");
        assertThat(folder.resolve("../keluar.txt")).doesNotExist();
    }

    @Test
    void a_broken_archive_is_rejected() throws IOException {
        var whole = zip("a.txt", "isi".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("putus.zip"), Arrays.copyOf(whole, whole.length - 30));
        assertThat(rejections(SMALL)).containsExactly("putus.zip broken-archive");
    }

    @Test
    void office_documents_are_not_opened_as_archives() throws IOException {
        Files.write(
                folder.resolve("surat.docx"), zip("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8)));
        try (var intake = Intake.open(folder)) {
            assertThat(intake.documents()).extracting(StoredDocument::file).containsExactly("surat.docx");
        }
    }

    @Test
    void a_link_that_leaves_the_folder_is_rejected(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("rahasia.txt"), "x");
        Files.createSymbolicLink(folder.resolve("tautan.txt"), elsewhere.resolve("rahasia.txt"));
        assertThat(rejections(SMALL)).containsExactly("tautan.txt link-outside");
    }

    @Test
    void rar_archives_are_rejected_with_the_advice_to_use_zip() throws IOException {
        Files.write(folder.resolve("bukti.rar"), new byte[] {'R', 'a', 'r', '!', 0x1a, 7, 0, 0, 0, 0});
        assertThat(rejections(SMALL)).containsExactly("bukti.rar archive-unsupported");
    }

    @Test
    void a_missing_folder_is_an_error() {
        assertThatThrownBy(() -> Intake.open(folder.resolve("tidak ada"))).isInstanceOf(NoSuchFileException.class);
    }

    private List<String> rejections(Limits limits) throws IOException {
        try (var intake = Intake.open(folder, limits)) {
            return intake.documents().stream()
                    .map(document -> document.file() + " "
                            + document.rejection()
                                    .map(StoredDocument.Rejection::code)
                                    .orElse("-"))
                    .toList();
        }
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
