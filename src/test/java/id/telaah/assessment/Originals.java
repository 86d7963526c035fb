package id.telaah.assessment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The words of a dossier's files as other tools see them: pdftotext for PDF, the bare XML for office formats. */
final class Originals {
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HYPHEN = Pattern.compile("(\\w)-\\s*\\n\\s*(\\w)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OFFICE = Pattern.compile("(?i).*\\.(docx|xlsx|odt|ods|pptx)");

    private static final Pattern SHARED = Pattern.compile("<si>(.*?)</si>", Pattern.DOTALL);
    private static final Pattern SHARED_CELL = Pattern.compile("<c [^>]*t=\"s\"[^>]*><v>(\\d+)</v></c>");

    /** Fewer words are no text layer: nothing can be compared. */
    private static final int TEXT_LAYER = 20;

    /** So many of a quote's words must stand there in runs of two or more. */
    private static final double ENOUGH = 0.9;

    private final Path folder;
    private final Map<String, List<List<String>>> readings = new HashMap<>();

    Originals(Path folder) {
        this.folder = folder;
    }

    /** Whether a quote stands on the cited page or runs over to the next; null where no text layer allows a verdict. */
    @Nullable
    Boolean holds(String file, @Nullable Integer page, String quote) {
        var pages = readings.computeIfAbsent(file, this::read);
        if (words(String.join(" ", pages.get(0))).size() < TEXT_LAYER) {
            return null;
        }
        var wanted = words(quote);
        return !wanted.isEmpty() && pages.stream().anyMatch(reading -> holds(cited(reading, page), wanted));
    }

    private static List<String> cited(List<String> pages, @Nullable Integer page) {
        if (page == null || pages.size() == 1) {
            return words(String.join(" ", pages));
        }
        int from = Math.min(page - 1, pages.size());
        return words(String.join(" ", pages.subList(from, Math.min(from + 2, pages.size()))));
    }

    private static boolean holds(List<String> words, List<String> wanted) {
        if ((" " + String.join(" ", words) + " ").contains(" " + String.join(" ", wanted) + " ")) {
            return true;
        }
        return inRuns(words, wanted) >= ENOUGH * wanted.size();
    }

    /** How many wanted words stand there in runs of at least two, the longest run first, in their order. */
    private static int inRuns(List<String> words, List<String> wanted) {
        int best = 0;
        int at = 0;
        int in = 0;
        var lengths = new int[wanted.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            for (int j = wanted.size(); j > 0; j--) {
                lengths[j] = words.get(i).equals(wanted.get(j - 1)) ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best) {
                    best = lengths[j];
                    at = i + 1;
                    in = j;
                }
            }
        }
        return best < 2
                ? 0
                : best
                        + inRuns(words.subList(0, at - best), wanted.subList(0, in - best))
                        + inRuns(words.subList(at, words.size()), wanted.subList(in, wanted.size()));
    }

    private static List<String> words(String text) {
        var joined = HYPHEN.matcher(text).replaceAll("$1$2").toLowerCase(Locale.ROOT);
        return WORD.matcher(joined).results().map(match -> match.group()).toList();
    }

    private List<List<String>> read(String file) {
        var path = folder.resolve(file);
        try {
            if (file.toLowerCase(Locale.ROOT).endsWith(".pdf")) {
                return List.of(pdf(path), pdf(path, "-raw"), pdf(path, "-layout"));
            }
            var text = OFFICE.matcher(file).matches()
                    ? office(path)
                    : Files.readString(path).replaceAll("<[^>]+>", " ");
            return List.of(List.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static List<String> pdf(Path path, String... mode) throws IOException {
        var command = new ArrayList<>(List.of("pdftotext"));
        command.addAll(List.of(mode));
        command.addAll(List.of(path.toString(), "-"));
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (InputStream text = process.getInputStream()) {
            return List.of(new String(text.readAllBytes(), StandardCharsets.UTF_8).split("\f", -1));
        }
    }

    private static String office(Path path) throws IOException {
        var text = new StringBuilder();
        try (var archive = new ZipFile(path.toFile())) {
            var shared = shared(archive);
            for (var entry : archive.stream().toList()) {
                if (entry.getName().endsWith(".xml") && !entry.getName().endsWith("styles.xml")) {
                    text.append(plain(inPlace(content(archive, entry), shared))).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String content(ZipFile archive, ZipEntry entry) throws IOException {
        return new String(archive.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    /** A workbook may keep the words of its cells in one list. */
    private static List<String> shared(ZipFile archive) throws IOException {
        var list = archive.getEntry("xl/sharedStrings.xml");
        return list == null
                ? List.of()
                : SHARED.matcher(content(archive, list))
                        .results()
                        .map(match -> match.group(1))
                        .toList();
    }

    private static String inPlace(String sheet, List<String> shared) {
        return SHARED_CELL
                .matcher(sheet)
                .replaceAll(cell -> Matcher.quoteReplacement(shared.get(Integer.parseInt(cell.group(1))) + "\n"));
    }

    private static String plain(String xml) {
        return xml.replaceAll("</(w:p|text:p|text:h|si|c|row|a:p)>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
