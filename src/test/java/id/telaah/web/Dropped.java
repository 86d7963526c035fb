package id.telaah.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as somebody drags them onto the screen. */
final class Dropped {
    private static final String DATA_TRANSFER = """
            files => {
              const transfer = new DataTransfer();
              for (const [name, content] of files) {
                const bytes = Uint8Array.from(atob(content), (one) => one.charCodeAt(0));
                transfer.items.add(new File([bytes], name));
              }
              return transfer;
            }""";

    private Dropped() {}

    /** Drags files over the field for files and lets go. */
    static void on(Page page, FilePayload... files) {
        var contents = Arrays.stream(files)
                .map(file -> List.of(file.name, Base64.getEncoder().encodeToString(file.buffer)))
                .toList();
        var transfer = page.evaluateHandle(DATA_TRANSFER, contents);
        for (var event : List.of("dragenter", "dragover", "drop")) {
            page.locator("#dropzone").dispatchEvent(event, Map.of("dataTransfer", transfer));
        }
    }

    static FilePayload text(String name, String text) {
        return new FilePayload(name, "", text.getBytes(StandardCharsets.UTF_8));
    }

    static FilePayload copy(String name, Path of) {
        try {
            return new FilePayload(name, "", Files.readAllBytes(of));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilePayload zip(String name, FilePayload... members) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var member : members) {
                zip.putNextEntry(new ZipEntry(member.name));
                zip.write(member.buffer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "", bytes.toByteArray());
    }
}
