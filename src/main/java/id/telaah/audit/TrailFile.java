package id.telaah.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** A trail that was written out as JSON Lines. */
public final class TrailFile {
    /** A letter for every byte, so that no byte goes unnoticed. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    private static final Pattern LINE = Pattern.compile(
            "(?s)(\\{\"sequence\":(\\d{1,18}),.*,\"previous\":\"([0-9a-f]{64})\")," + "\"hash\":\"([0-9a-f]{64})\"}");

    private TrailFile() {}

    /**
     * Follows the chain of a file. What was cut off at its end is not noticed: compare the head with one from elsewhere.
     *
     * @throws IOException when the file cannot be read
     */
    public static Verdict verify(Path file) throws IOException {
        var chain = new Chain();
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var line = new ByteArrayOutputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != '\n') {
                    line.write(next);
                } else if (follows(chain, line.toString(BYTES))) {
                    line.reset();
                } else {
                    return chain.verdict();
                }
            }
            if (line.size() > 0) {
                chain.breakHere(Break.Reason.UNREADABLE);
            }
        }
        return chain.verdict();
    }

    /** Also makes sure that the file has the entry of a head that was kept elsewhere. */
    public static Verdict verify(Path file, Head kept) throws IOException {
        var verdict = verify(file);
        if (!verdict.whole() || kept.sequence() == 0 || has(file, kept)) {
            return verdict;
        }
        return new Verdict(verdict.head(), Optional.of(new Break(kept.sequence(), Break.Reason.TAIL)));
    }

    private static boolean has(Path file, Head kept) throws IOException {
        try (var lines = Files.lines(file, BYTES)) {
            return lines.skip(kept.sequence() - 1)
                    .findFirst()
                    .map(line -> line.endsWith("\"hash\":\"" + kept.hash() + "\"}"))
                    .orElse(false);
        }
    }

    private static boolean follows(Chain chain, String line) {
        var match = LINE.matcher(line);
        if (!match.matches()) {
            chain.breakHere(Break.Reason.UNREADABLE);
            return false;
        }
        return chain.add(
                Long.parseLong(match.group(2)),
                match.group(3),
                match.group(4),
                Entry.digest((match.group(1) + "}").getBytes(BYTES)));
    }
}
