package id.telaah.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a passage into clauses: sentences, and the parts of a sentence that may say opposite things. */
final class Clauses {
    /** A clause as a range of characters of its passage. */
    record Clause(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    private static final String PROBLEM = "isu|kendala|masalah|permasalahan|temuan|hambatan|kelemahan";
    private static final String ADVICE = "rekomendasi(?:nya)?|saran(?:nya)?|disarankan|direkomendasikan";

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[.!?])[”\"’)]?\\s+(?=[\\p{Lu}\\d(“\"•–-])"
            + "|(?<=;)\\s+"
            + "|,?\\s+(?=(?i:sedangkan|tetapi|namun|akan tetapi|adapun|sementara itu|meskipun|meski|walaupun|sekalipun"
            + "|(?:dan|serta|sementara) (?:\\S+ ){0,2}?(?:belum|tidak)|sehingga (?:belum|tidak))\\s)"
            + "|(?<=[:;])\\s+(?=(?i:isu|kendala|masalah|permasalahan|temuan|rekomendasi|saran)\\s*[,:])"
            + "|(?<=[:;])\\s+(?=(?i:" + PROBLEM + "|" + ADVICE + ")\\s+[\\p{Ll}\\d])"
            + "|(?<=,)\\s+(?=(?i:" + ADVICE + ")\\s+(?!dan\\b|atau\\b|serta\\b|yang\\b)\\p{Ll})"
            + "|(?<=,)\\s+(?=(?i:tidak|belum)\\s(?!hanya|lagi|lain))");

    /** Words before a full stop that do not end a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:no|nomor|s\\.d|s/d|a\\.n|u\\.b|d\\.a|dr|drs|dra|ir|h|hj|prof|st|tgl|hlm|hal|jl|kab|prov|kec|rp|dll|dsb|dkk"
                    + "|pt|cv|yth|sdr|mis|jo|vol|ps|tel|[a-z]|\\d{1,2}|[ivx]{1,5})\\.$",
            Pattern.CASE_INSENSITIVE);

    private Clauses() {}

    static List<Clause> of(String text) {
        var clauses = new ArrayList<Clause>();
        var matcher = BOUNDARY.matcher(text);
        int start = 0;
        while (matcher.find()) {
            if (endsInAbbreviation(text, start, matcher.start())) {
                continue;
            }
            add(clauses, text, start, matcher.start());
            start = matcher.end();
        }
        add(clauses, text, start, text.length());
        return clauses;
    }

    private static boolean endsInAbbreviation(String text, int start, int end) {
        int from = Math.max(start, end - 8);
        return ABBREVIATION.matcher(text.substring(from, end)).find();
    }

    private static void add(List<Clause> clauses, String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            clauses.add(new Clause(from, to));
        }
    }
}
