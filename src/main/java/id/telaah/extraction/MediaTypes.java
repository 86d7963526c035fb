package id.telaah.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** File name extensions and what the bytes of such a file should be. */
final class MediaTypes {
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("docx", OOXML + "wordprocessingml."),
            Map.entry("xlsx", OOXML + "spreadsheetml."),
            Map.entry("pptx", OOXML + "presentationml."),
            Map.entry("doc", "application/msword"),
            Map.entry("xls", "application/vnd.ms-excel"),
            Map.entry("ppt", "application/vnd.ms-powerpoint"),
            Map.entry("odt", ODF + "text"),
            Map.entry("ods", ODF + "spreadsheet"),
            Map.entry("odp", ODF + "presentation"),
            Map.entry("rtf", "application/rtf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"));

    private MediaTypes() {}

    /** The type of the bytes when the extension promises another one. */
    static Optional<String> mismatch(String file, String mediaType) {
        var extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var promised = BY_EXTENSION.get(extension);
        var vague = mediaType.equals("application/octet-stream") || mediaType.startsWith("application/x-tika");
        return promised == null || vague || mediaType.startsWith(promised) ? Optional.empty() : Optional.of(mediaType);
    }
}
