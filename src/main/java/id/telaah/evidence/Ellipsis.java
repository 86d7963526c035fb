package id.telaah.evidence;

import id.telaah.kb.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Headings that leave out what the heading above has said: under "Penerapan manajemen SPBE" a chapter "Data" is about
 * "manajemen data", under "Audit TIK" a chapter "Infrastruktur" about "audit infrastruktur".
 */
final class Ellipsis {
    private static final Pattern NUMBERING = Pattern.compile(
            "^(?:(?:bab|bagian)\\s+[\\divxlc]+[.:]?|[\\d.]+\\.?|[ivx]{1,5}[.)]|\\p{L}[.)])\\s+",
            Pattern.CASE_INSENSITIVE);

    /** A longer heading says itself what it is about. */
    private static final int WORDS = 4;

    private final Wordings wholes;

    Ellipsis(Vocabulary vocabulary) {
        wholes = Wordings.of("whole-of-parts", vocabulary.signs());
    }

    /** The heading at a place of a path, followed by what it means there when it leaves a word out. */
    String meant(List<String> path, int at) {
        var heading = path.get(at);
        var core = NUMBERING.matcher(heading).replaceFirst("").strip();
        if (core.isEmpty() || core.split("\\s+").length > WORDS) {
            return heading;
        }
        for (int above = at - 1; above >= 0; above--) {
            var whole = wholes.in(path.get(above));
            if (whole.find()) {
                var head = whole.group().split("\\s+")[0];
                return heading + Utterances.BREAK + head + " " + core;
            }
        }
        return heading;
    }
}
