package id.telaah.intake;

import id.telaah.intake.StoredDocument.Rejection;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The path of a file inside a dossier, as somebody named it: segments divided by {@code /}, composed characters (NFC). It
 * names a row and is never used on a disk.
 */
public record FilePath(String value) {
    /** Most characters of a path. */
    public static final int LONGEST = 500;

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_EXTENSION = 20;
    /** Control, formatting and private characters, lone surrogates, and characters that look like a slash. */
    private static final Pattern TREACHEROUS =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\u2044\u2215\u29F8\uFF0F\uFF3C]");

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin$", "conout$");
    private static final Pattern NUMBERED_DEVICE = Pattern.compile("(com|lpt)[0-9]");

    /** A name that no file of a dossier can have. */
    public static final class Impossible extends RuntimeException {
        private final transient Rejection rejection;

        Impossible(Rejection rejection) {
            super(rejection.code());
            this.rejection = rejection;
        }

        public Rejection rejection() {
            return rejection;
        }
    }

    /**
     * Normalises the name that was given.
     *
     * @throws Impossible when it leads out of the dossier, hides characters, is too long, or belongs to a by-product of
     *     an operating system
     */
    public FilePath {
        value = normal(value);
        if (value.length() > LONGEST) {
            throw new Impossible(Rejections.longName(LONGEST, LONGEST_NAME));
        }
        if (value.startsWith("/") || TREACHEROUS.matcher(value).find()) {
            throw new Impossible(Rejections.impossibleName());
        }
        Arrays.stream(value.split("/", -1)).forEach(FilePath::check);
    }

    private static String normal(String given) {
        var slashes = Normalizer.normalize(given.replace('\\', '/'), Normalizer.Form.NFC);
        return Arrays.stream(slashes.split("/", -1)).map(String::strip).collect(Collectors.joining("/"));
    }

    private static void check(String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.equals("..") || isReserved(segment)) {
            throw new Impossible(Rejections.impossibleName());
        }
        if (segment.length() > LONGEST_NAME) {
            throw new Impossible(Rejections.longName(LONGEST, LONGEST_NAME));
        }
        if (Intake.isJunk(segment)) {
            throw new Impossible(Rejections.byProduct());
        }
    }

    private static boolean isReserved(String segment) {
        var stem = segment.toLowerCase(Locale.ROOT).replaceFirst("\\..*$", "").strip();
        return DEVICES.contains(stem)
                || NUMBERED_DEVICE.matcher(stem).matches()
                || DRIVE.matcher(segment).lookingAt() && segment.length() == 2;
    }

    /** Lower-case extension of the name; empty when it has none that could be one. */
    public String extension() {
        var dot = value.lastIndexOf('.');
        var extension = value.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot < 0 || extension.length() > LONGEST_EXTENSION || extension.contains("/") ? "" : extension;
    }

    /** The same path for a second file beside one that is there already. */
    public FilePath another(int number) {
        var dot = value.lastIndexOf('.');
        var from = dot > value.lastIndexOf('/') + 1 ? dot : value.length();
        return new FilePath(value.substring(0, from) + " (" + number + ")" + value.substring(from));
    }
}
