package id.telaah.reading;

import id.telaah.reading.Segment.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the instruments a text names. */
final class Citations {
    private static final String KINDS =
            "Undang-Undang|Peraturan\\s+Pemerintah|Peraturan\\s+Presiden|Peraturan\\s+Menteri|Peraturan\\s+Daerah"
                    + "|Peraturan\\s+Gubernur|Peraturan\\s+Bupati|Peraturan\\s+Wali\\s?kota|Qanun|Peraturan\\s+Kepala|Peraturan\\s+Badan|Peraturan\\s+Lembaga"
                    + "|Peraturan\\s+Sekretaris|Peraturan\\s+Dewan|Peraturan|Keputusan|Instruksi|Surat\\s+Edaran";
    private static final Pattern CITED = Pattern.compile("(?i)\\b(" + KINDS
            + ")\\b((?:(?!\\b(?:Nomor|No\\.|Peraturan|Keputusan|tentang|Undang-Undang)\\b)[^;:]){0,150}?)\\s*\\b(?:Nomor|Nornor|No\\.?)\\s*:?\\s*"
            + "([\\w][\\w./-]*)(?:\\s+(?:Tahun|Th\\.?)\\s+(\\d{4}))?");
    private static final Pattern REVOKED = Pattern.compile(
            "(?i)(dicabut\\s+dan\\s+(dinyatakan\\s+)?tidak|dinyatakan\\s+(dicabut|tidak\\s+berlaku)|tidak\\s+berlaku\\s+lagi|(berlakunya|berlaku,?\\s+maka|ditetapkannya|mulai\\s+berlaku)\\b.*\\bdicabut\\b|\\bmencabut\\s+(\\p{Lu}\\p{L}*\\s+)?(Undang-Undang|Peraturan|Keputusan|Instruksi|Surat))");
    private static final Pattern AMENDED = Pattern.compile("(?i)^\\W*PERUBAHAN(\\s+\\p{L}+){0,3}?\\s+ATAS\\s+(.*)$");
    private static final Pattern CHANGED_BY = Pattern.compile(
            "(?i)(sebagaimana\\s+telah|telah)\\s+(beberapa\\s+kali\\s+)?(diubah|dirubah)|perubahan\\s+(\\p{L}+\\s+){0,2}atas\\s*$");

    private Citations() {}

    /** All instruments named with number and year, in the order of the text. */
    static List<Citation> in(String text) {
        List<Citation> found = new ArrayList<>();
        for (Matcher matcher = CITED.matcher(text); matcher.find(); ) {
            year(matcher.group(3), matcher.group(4))
                    .ifPresent(year -> found.add(new Citation(
                            form(matcher.group(1) + matcher.group(2)),
                            matcher.group(3).replaceAll("[.,]$", ""),
                            year,
                            TextLine.squeeze(matcher.group()))));
        }
        return found;
    }

    /** The instruments a sentence of the body declares revoked. */
    static List<Citation> revoked(String text) {
        if (!REVOKED.matcher(text).find()
                || text.matches("(?is).*dinyatakan\\s+(masih\\s+)?tetap\\s+berlaku.*")
                        && !text.matches("(?is).*dicabut.*")) {
            return List.of();
        }
        List<Citation> revoked = new ArrayList<>();
        int from = 0;
        for (Citation citation : in(text)) {
            int at = TextLine.squeeze(text).indexOf(citation.text(), from);
            String before = TextLine.squeeze(text).substring(Math.min(from, Math.max(at, 0)), Math.max(at, 0));
            from = Math.max(at, 0) + citation.text().length();
            boolean amending = CHANGED_BY.matcher(before).find();
            boolean own = before.matches("(?i).*(berdasarkan|sebagaimana diatur dalam|sesuai dengan)\\s*$");
            if (!amending && !own) {
                revoked.add(citation);
            }
        }
        return revoked;
    }

    /** The instrument that a title of an amendment names. */
    static Optional<Citation> amended(String title) {
        Matcher matcher = AMENDED.matcher(TextLine.squeeze(title));
        return matcher.matches() ? in(matcher.group(2)).stream().findFirst() : Optional.empty();
    }

    private static Optional<Integer> year(String number, @Nullable String year) {
        if (year != null) {
            return Optional.of(Integer.valueOf(year));
        }
        Matcher tail = Pattern.compile("[/-]((?:19|20)\\d{2})$").matcher(number);
        return tail.find() ? Optional.of(Integer.valueOf(tail.group(1))) : Optional.empty();
    }

    /** The form id of a kind of instrument as it is named in running text. */
    static String form(String kind) {
        String name = TextLine.squeeze(kind).toLowerCase(Locale.ROOT).replaceAll("wali\\s?kota", "wali kota");
        if (name.startsWith("undang")) {
            return "undang-undang";
        }
        if (name.startsWith("keputusan")) {
            return "keputusan";
        }
        if (name.startsWith("instruksi")) {
            return "instruksi";
        }
        if (name.startsWith("surat")) {
            return "surat-edaran";
        }
        if (name.startsWith("qanun")) {
            return "peraturan-daerah";
        }
        for (String office :
                List.of("pemerintah", "presiden", "menteri", "daerah", "gubernur", "bupati", "wali kota")) {
            if (name.startsWith("peraturan " + office)) {
                return "peraturan-" + office.replace(' ', '-');
            }
        }
        return name.matches(
                        "peraturan kepala (dinas|bagian|bidang|pusat|biro|unit|kantor|kecamatan|rumah|satuan).*|peraturan (direktur|inspektur|sekretaris daerah).*")
                ? "peraturan-kepala-unit"
                : "peraturan-lembaga";
    }
}
