package id.telaah.desk;

import id.telaah.dossier.EvidenceFile;
import java.util.Locale;
import java.util.Set;

/** How a file can be looked at in a browser. */
enum View {
    /** Drawn page by page. */
    PDF,
    /** A picture of each page. */
    PICTURE,
    /** Only what was read of it. */
    TEXT;

    private static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/bmp", "image/x-ms-bmp");
    private static final Set<String> CONVERTED = Set.of("image/tiff", "image/bmp", "image/x-ms-bmp");

    static View of(EvidenceFile file) {
        var type = mediaType(file);
        if (type.equals("application/pdf")) {
            return PDF;
        }
        return PICTURES.contains(type) || CONVERTED.contains(type) ? PICTURE : TEXT;
    }

    /** Pictures that not every browser knows. */
    static boolean isConverted(EvidenceFile file) {
        return CONVERTED.contains(mediaType(file));
    }

    static String mediaType(EvidenceFile file) {
        var reading = file.reading();
        return reading == null ? "application/octet-stream" : reading.mediaType();
    }

    /** As templates and scripts name it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
