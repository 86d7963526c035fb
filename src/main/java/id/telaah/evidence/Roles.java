package id.telaah.evidence;

import id.telaah.evidence.Statement.Role;
import id.telaah.kb.Vocabulary;
import java.util.List;
import java.util.regex.Pattern;

/** Tells issues, recommendations and what was done about them apart, by headings, column titles and labels. */
final class Roles {
    private static final int SHORT_HEADING = 60;
    private static final Pattern LABEL = Pattern.compile(
            "(?:[\\d.]+\\s+)?(?:(\\p{L}+(?:[ -][\\p{L}\\d]+){0,3})\\s*[:.–]|(\\p{L}+(?: \\p{L}+)?),)(?:\\s|$)");

    private static final Pattern FIRST = Pattern.compile("^\\p{L}+");
    /** "Rekomendasi telah dilaksanakan: ..." reports, it does not recommend. */
    private static final Pattern REPORTED = Pattern.compile("\\b(?:telah|sudah)\\b", Pattern.CASE_INSENSITIVE);

    private final Wordings answer;
    private final Wordings issue;
    private final Wordings recommendation;
    private final Wordings followUp;

    Roles(Vocabulary vocabulary) {
        answer = Wordings.of("answer-opening", vocabulary.signs());
        issue = Wordings.of("issue-heading", vocabulary.signs());
        recommendation = Wordings.of("recommendation-heading", vocabulary.signs());
        followUp = Wordings.of("follow-up-heading", vocabulary.signs());
    }

    /** The role that the innermost heading gives, when it names exactly one. */
    Role ofHeadings(List<String> headings) {
        if (headings.isEmpty()) {
            return Role.PLAIN;
        }
        var innermost = headings.get(headings.size() - 1);
        return innermost.length() > SHORT_HEADING ? Role.PLAIN : of(innermost);
    }

    Role ofColumn(String column) {
        return of(column);
    }

    /** The role that a label at the start gives: "Isu: ...", "1.2 Perbaikan. ...", "rekomendasi, ...". */
    Role ofStart(String text) {
        var label = LABEL.matcher(text);
        return label.lookingAt() ? of(label.group(1) == null ? label.group(2) : label.group(1)) : Role.PLAIN;
    }

    /** The role that the first word gives a clause inside a sentence: "Reviu 3 Mei: kendala ...; rekomendasi ...". */
    Role ofFirstWord(String text) {
        var word = FIRST.matcher(text);
        return word.find() ? of(word.group()) : Role.PLAIN;
    }

    /** Whether a sentence says by its opening that it answers what was recommended before. */
    boolean answers(String text) {
        return answer.in(text).lookingAt();
    }

    private Role of(String label) {
        boolean names = issue.holds(label);
        boolean recommends = recommendation.holds(label);
        // "Saran perbaikan" recommends, although "perbaikan" alone would tell what was done.
        boolean follows = followUp.holds(recommendation.in(label).replaceAll(" "));
        if (REPORTED.matcher(label).find()) {
            return names || recommends || follows ? Role.FOLLOW_UP : Role.PLAIN;
        }
        if (names && !recommends && !follows) {
            return Role.ISSUE;
        }
        if (recommends && !names && !follows) {
            return Role.RECOMMENDATION;
        }
        return follows && !names && !recommends ? Role.FOLLOW_UP : Role.PLAIN;
    }
}
