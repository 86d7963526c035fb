package id.telaah.evidence;

import id.telaah.kb.Expression;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells that data moves between the application that is spoken about and another one: something of data, a verb of
 * movement, and a preposition that leads to another system. Compared letter by letter, because the prepositions that
 * tell the direction are no words that count elsewhere.
 */
final class Flows {
    /** The words that the vocabulary knows it by. */
    private static final String MEANING = Utterances.BREAK + "aliran data antarsistem";

    /** So far behind its verb the other system may stand. */
    private static final int REACH = 80;

    private static final Pattern TOWARDS = Pattern.compile(
            "\\b(?:dari|ke|kepada|dengan|oleh|pada|di|milik|antara)\\s+(?:\\S+\\s+){0,2}$", Pattern.CASE_INSENSITIVE);

    /** What a kind of system is called or does for, so that it is not this one: "aplikasi gaji", "sistem OSS". */
    private static final Pattern NAMED = Pattern.compile(
            "\\s+(?!(?:ini|itu|tersebut|yang|untuk|oleh|dan|atau|secara|melalui|dengan|pada|di|setelah|agar|lalu|kemudian"
                    + "|dalam|ketika|saat|sebelum|tanpa|elektronik|daring|kami|dapat|akan|telah|sudah|masih)\\b)(\\p{L}[\\p{L}\\d-]+)",
            Pattern.CASE_INSENSITIVE);

    private final Wordings data;
    private final Wordings moves;
    private final Wordings kinds;
    private final Wordings names;

    Flows(Map<String, Expression> signs) {
        data = Wordings.of("flow-data", signs);
        moves = Wordings.of("flow-verb", signs);
        kinds = Wordings.of("flow-system-kind", signs);
        names = Wordings.of("flow-system-name", signs);
    }

    /** What is to be read after a text that tells of such a movement; empty for any other one. */
    String of(String text, String about) {
        return tells(text, about) ? MEANING : "";
    }

    /**
     * True when the text tells of such a movement.
     *
     * @param about what the text is about: a system that it names is not another one
     */
    boolean tells(String text, String about) {
        if (!data.holds(text)) {
            return false;
        }
        var verb = moves.in(text);
        while (verb.find()) {
            var behind = text.substring(verb.end(), Math.min(text.length(), verb.end() + REACH));
            if (reaches(behind, about)) {
                return true;
            }
        }
        return false;
    }

    private boolean reaches(String behind, String about) {
        var name = names.in(behind);
        while (name.find()) {
            if (towards(behind, name.start()) && !mentions(about, name.group())) {
                return true;
            }
        }
        var kind = kinds.in(behind);
        while (kind.find()) {
            var named = NAMED.matcher(behind).region(kind.end(), behind.length());
            if (towards(behind, kind.start()) && named.lookingAt() && !mentions(about, named.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean towards(String behind, int system) {
        return TOWARDS.matcher(behind.substring(0, system)).find();
    }

    private static boolean mentions(String about, String name) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", Pattern.CASE_INSENSITIVE)
                .matcher(about)
                .find();
    }
}
