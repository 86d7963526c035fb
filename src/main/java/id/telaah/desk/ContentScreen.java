package id.telaah.desk;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The untouched bytes of files. They come from strangers: only PDF and pictures are shown, in a sandbox; everything else is
 * saved, never opened. Parts of a file are answered too, so that a viewer need not load all of it.
 */
@Controller
final class ContentScreen {
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg");
    private static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'self'";

    private final EvidenceFiles files;
    private final Pictures pictures;

    ContentScreen(EvidenceFiles files, Pictures pictures) {
        this.files = files;
        this.pictures = pictures;
    }

    @GetMapping("/files/{file}/content")
    ResponseEntity<Resource> content(Viewer viewer, @PathVariable("file") UUID id) {
        var file = files.get(viewer, id);
        var type = View.mediaType(file);
        var shown = SHOWN.contains(type);
        return answer(file.sha256())
                .contentType(shown ? MediaType.parseMediaType(type) : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, shown))
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .body(new FileSystemResource(files.original(viewer, id)));
    }

    /** A page of a picture in a form that every browser shows. */
    @GetMapping("/files/{file}/pages/{page}/picture")
    ResponseEntity<Resource> picture(Viewer viewer, @PathVariable("file") UUID id, @PathVariable int page) {
        var file = files.get(viewer, id);
        if (View.of(file) != View.PICTURE) {
            throw new NotYours();
        }
        if (!View.isConverted(file)) {
            return content(viewer, id);
        }
        return answer(file.sha256() + "-" + page)
                .contentType(MediaType.IMAGE_PNG)
                .body(pictures.png(files.original(viewer, id), page));
    }

    private static ResponseEntity.BodyBuilder answer(String tag) {
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .header("Content-Security-Policy", SANDBOX)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin");
    }

    private static String disposition(EvidenceFile file, boolean shown) {
        var kind = shown ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
