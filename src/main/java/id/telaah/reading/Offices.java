package id.telaah.reading;

import id.telaah.reading.Identity.Rank;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an office line says: the office as written, the institution behind it and its rank. */
final class Offices {
    private static final Pattern MAYOR = Pattern.compile("(?i)\\bwali\\s?kota(madya)?\\b");
    private static final Pattern ACTING = Pattern.compile(
            "(?i)^(a\\s?\\.?\\s?n\\.?|u\\.?b\\.?|plt\\.?|plh\\.?|pj\\.?s?\\.?|penjabat|pelaksana tugas)\\s+");
    private static final Pattern REPUBLIC = Pattern.compile("(?i)\\s+republik\\s+indonesia\\b");
    private static final Pattern REGION = Pattern.compile(
            "(?i)\\b(kabupaten|kab\\.|kota|provinsi|propinsi|prov\\.|daerah khusus ibukota|daerah istimewa)\\s+(\\p{L}[\\p{L}' -]+)");
    private static final Pattern HEAD_OF_AGENCY =
            Pattern.compile("(?i)^kepala\\s+(badan|lembaga|kepolisian|arsip nasional|perpustakaan nasional)\\b.*");
    private static final Pattern UNIT_HEAD = Pattern.compile(
            "(?i)^(kepala|direktur|inspektur|ketua|camat|lurah|asisten|pejabat|plt|sekretaris (dinas|badan|dprd|dewan))\\b.*");
    private static final Set<String> SMALL = Set.of(
            "dan", "di", "ke", "dari", "untuk", "pada", "dalam", "atas", "bagi", "dengan", "yang", "oleh", "serta",
            "tentang", "atau", "melalui", "sebagai");

    private Offices() {}

    /** The office without acting prefixes, closing comma and the words of the state, in title case. */
    static String named(String line) {
        String office = line.replaceAll("[,.;:\\s]+$", "").strip();
        office = REPUBLIC.matcher(office).replaceAll("");
        office = titleCase(ACTING.matcher(office).replaceFirst(""));
        return MAYOR.matcher(office).replaceAll("Wali Kota");
    }

    static Rank rank(String office) {
        String name = named(office).toLowerCase(Locale.ROOT);
        if (name.startsWith("presiden")) {
            return Rank.NATIONAL;
        }
        if (name.matches("^(gubernur|bupati|wali kota|menteri|jaksa agung|panglima|rektor)\\b.*")) {
            return Rank.HEAD;
        }
        if (name.matches(
                "^(sekretaris (daerah|jenderal|utama|kementerian|mahkamah)|sekda\\b|sestama\\b|sekjen\\b).*")) {
            return Rank.SECRETARY;
        }
        if (HEAD_OF_AGENCY.matcher(name).matches()
                && REGION.matcher(name).results().findAny().isEmpty()
                && !name.contains(" daerah")) {
            return Rank.HEAD;
        }
        if (name.startsWith("tim ") || name.contains(" tim ")) {
            return Rank.TEAM;
        }
        return UNIT_HEAD.matcher(name).matches() ? Rank.UNIT_HEAD : Rank.OTHER;
    }

    /** The institution behind an office or named in a line; empty when the line names none. */
    static Optional<String> institution(String line) {
        String name = named(line);
        Matcher head = Pattern.compile("(?i)^(bupati|wali kota|gubernur)\\s+(\\p{L}.*)$")
                .matcher(name);
        if (head.matches()) {
            String kind = switch (head.group(1).toLowerCase(Locale.ROOT)) {
                case "bupati" -> "Kabupaten ";
                case "gubernur" -> "Provinsi ";
                default -> "Kota ";
            };
            return Optional.of(kind + head.group(2));
        }
        Matcher minister =
                Pattern.compile("(?i)^menteri\\s+(negara\\s+)?(\\p{L}.*)$").matcher(name);
        if (minister.matches()) {
            return Optional.of("Kementerian " + minister.group(2));
        }
        return region(name).or(() -> agency(name));
    }

    private static Optional<String> region(String name) {
        Matcher region = REGION.matcher(name.replaceAll("(?i)wali kota", "walikota"));
        if (!region.find()) {
            return Optional.empty();
        }
        String kind = switch (region.group(1).toLowerCase(Locale.ROOT)) {
            case "kabupaten", "kab." -> "Kabupaten ";
            case "kota" -> "Kota ";
            case "provinsi", "propinsi", "prov." -> "Provinsi ";
            default -> titleCase(region.group(1)) + " ";
        };
        String place = region.group(2)
                .replaceAll(
                        "(?i)\\s+(tahun|nomor|periode|semester|triwulan|provinsi|tentang|untuk|dan|bulan)\\b.*$", "");
        boolean office = place.matches("(?i)^(dinas|badan|bagian|kepala)\\b.*") || place.split(" ").length > 4;
        return place.isBlank() || office ? Optional.empty() : Optional.of(kind + titleCase(place.strip()));
    }

    /** The region a line names, also when an office or a unit stands before it; empty when it names none. */
    static Optional<String> regionIn(String line) {
        return region(named(line));
    }

    /** Units that every region has; which region is meant, their own name does not say. */
    private static boolean unit(String name) {
        return name.matches("(?i).*\\b(daerah|kepegawaian|pendapatan|kesatuan bangsa|rsud|aset)\\b.*")
                && !name.matches("(?i).*\\b(negara|nasional|tertinggal|dewan perwakilan)\\b.*");
    }

    private static Optional<String> agency(String name) {
        Matcher agency = Pattern.compile(
                        "(?i)^(?:kepala|sekretaris utama|sekretaris jenderal|sekretariat utama|sekretariat jenderal)?\\s*"
                                + "((?:badan|lembaga|kementerian|arsip nasional|perpustakaan nasional|komisi)\\s+\\p{L}.*)$")
                .matcher(name);
        return agency.matches() && agency.group(1).split(" ").length > 1 && !unit(agency.group(1))
                ? Optional.of(agency.group(1).strip())
                : Optional.empty();
    }

    /** Capitals turned into title case; words that are not all capitals stay as written. */
    static String titleCase(String text) {
        if (!TextLine.capitals(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (String word : text.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = SMALL.contains(lower) && !out.isEmpty();
            out.append(out.isEmpty() ? "" : " ").append(small ? lower : capitalised(lower));
        }
        return out.toString();
    }

    private static String capitalised(String word) {
        StringBuilder out = new StringBuilder(word);
        for (int i = 0; i < out.length(); i++) {
            if (i == 0 || "-/(".indexOf(out.charAt(i - 1)) >= 0) {
                out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
            }
        }
        return out.toString();
    }
}
