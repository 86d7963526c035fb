package id.telaah.evidence;

import id.telaah.evidence.Statement.Mood;
import id.telaah.kb.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what a clause says about its content: that it is, is not, will be, or is left to another rule. */
final class Moods {

    /**
     * How a clause speaks.
     *
     * @param denied ranges of characters whose words are negated
     */
    record Reading(Mood mood, List<Range> denied) {
        boolean denies(int start, int end) {
            return denied.stream().anyMatch(range -> start < range.end() && end > range.start());
        }
    }

    /** Characters from {@code start} up to {@code end}. */
    record Range(int start, int end) {}

    /** A negation behind one of these only reaches the next words: "yang belum terdaftar", "apabila tidak lengkap". */
    private static final Pattern NARROW_BEFORE = Pattern.compile(
            "(?:^|\\s)(?:yang|apabila|jika|bila|bilamana|agar|supaya|untuk|guna|karena|akibat)\\s+$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NARROW_WORDS =
            Pattern.compile("tanpa|selain|kecuali|nihil|bukan", Pattern.CASE_INSENSITIVE);

    private static final int NARROW_REACH = 4;

    private static final Pattern WORD = Pattern.compile("\\S+");

    /** "yang tidak lengkap ditolak": the verb of the main clause is not denied. */
    private static final Pattern VERB = Pattern.compile(
            "(?!dinas|digital|dimensi|direkt|distri|disposisi|menteri|melalui|mengenai|menurut|metadata|media|mesin|memori"
                    + "|menu)(?:di|me)\\p{L}{4,}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AUXILIARY = Pattern.compile(
            "dapat|bisa|pernah|sempat|mampu|sedang|akan|perlu|harus|wajib|lagi|juga|sepenuhnya",
            Pattern.CASE_INSENSITIVE);

    private final Wordings negated;
    private final Wordings notNegated;
    private final Wordings intended;
    private final Wordings conditional;
    private final Wordings delegated;
    private final Wordings normDenied;
    private final Wordings optional;

    Moods(Vocabulary vocabulary) {
        var signs = vocabulary.signs();
        negated = Wordings.of("negated", signs);
        notNegated = Wordings.of("not-negated", signs);
        intended = Wordings.of("intended", signs);
        conditional = Wordings.of("conditional", signs);
        delegated = Wordings.of("delegated", signs);
        normDenied = Wordings.of("norm-denied", signs);
        optional = Wordings.of("optional", signs);
    }

    /** In a norm, "tidak" forbids or limits; only words that take the norm itself away count as negation. */
    Reading norm(String clause) {
        if (delegated.holds(clause)) {
            return new Reading(Mood.DELEGATED, List.of());
        }
        if (deniesNorm(clause)) {
            return new Reading(Mood.NEGATED, List.of(new Range(0, clause.length())));
        }
        return new Reading(optional.holds(clause) ? Mood.CONDITIONAL : Mood.ASSERTED, List.of());
    }

    /** "Aplikasi yang tidak terhubung wajib ...": what the norm is about is denied, not the norm. */
    private boolean deniesNorm(String clause) {
        return normDenied
                .in(clause)
                .results()
                .anyMatch(found -> !NARROW_BEFORE
                        .matcher(clause.substring(0, found.start()))
                        .find());
    }

    Reading report(String clause) {
        var denied = denied(clause);
        if (denied.stream().anyMatch(range -> range.start() == 0 && range.end() == clause.length())) {
            return new Reading(Mood.NEGATED, denied);
        }
        if (intended.holds(clause)) {
            return new Reading(Mood.INTENDED, denied);
        }
        if (conditional.holds(clause)) {
            return new Reading(Mood.CONDITIONAL, denied);
        }
        return new Reading(delegated.holds(clause) ? Mood.DELEGATED : Mood.ASSERTED, denied);
    }

    private List<Range> denied(String clause) {
        var idioms = ranges(notNegated, clause);
        var denied = new ArrayList<Range>();
        var matcher = negated.in(clause);
        while (matcher.find()) {
            int start = matcher.start();
            int end = matcher.end();
            if (idioms.stream().anyMatch(idiom -> idiom.start() <= start && idiom.end() >= end)) {
                continue;
            }
            denied.add(narrow(clause, start, end) ? reach(clause, end) : new Range(0, clause.length()));
        }
        return denied;
    }

    private static boolean narrow(String clause, int start, int end) {
        return NARROW_WORDS.matcher(clause.substring(start, end)).matches()
                || NARROW_BEFORE.matcher(clause.substring(0, start)).find();
    }

    private static Range reach(String clause, int from) {
        int end = from;
        boolean said = false;
        var words = WORD.matcher(clause).region(from, clause.length());
        for (int word = 0; word < NARROW_REACH && words.find(); word++) {
            if (said && VERB.matcher(words.group()).lookingAt()) {
                break;
            }
            said |= !AUXILIARY.matcher(words.group()).matches();
            end = words.end();
            if (words.group().endsWith(",")) {
                break;
            }
        }
        return new Range(from, end);
    }

    private static List<Range> ranges(Wordings wordings, String text) {
        var found = new ArrayList<Range>();
        var matcher = wordings.in(text);
        while (matcher.find()) {
            found.add(new Range(matcher.start(), matcher.end()));
        }
        return found;
    }
}
