package id.telaah.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, for which office, where and when.
 *
 * @param name as written; null when the place for it is blank
 * @param mark true when {@code ttd} or an electronic signature stands in it
 */
record SignatureBlock(
        @Nullable String office,
        @Nullable String name,
        @Nullable String place,
        @Nullable LocalDate date,
        boolean mark) {
    static final SignatureBlock NONE = new SignatureBlock(null, null, null, null, false);

    private static final Pattern PLACE_DATE =
            Pattern.compile("^(\\p{Lu}[\\p{L}. ]{2,30}?)\\s?,\\s*(?:tanggal\\s+)?((?:\\d{1,2}|[.…_]{2,})\\s+.{3,20})$");
    private static final Pattern OFFICE = Pattern.compile(
            "(?i)^(a\\.?\\s?n\\.?\\s|u\\.b\\.|plt\\.?\\s|plh\\.?\\s|pj\\.?\\s|penjabat|kepala|sekretaris|ketua|wakil|inspektur|direktur|bupati|wali\\s?kota|gubernur|menteri|presiden|pejabat|pimpinan|notulis|notulen|penyedia|mengetahui|auditor|koordinator|penanggung jawab|pengendali|camat|lurah|asisten|rektor|pengguna anggaran|pihak|pembuat|penyusun|yang membuat|disahkan oleh|disetujui oleh|tim)\\b.{0,120}$");
    /** The head of a region whose office ran into the words beside it. */
    private static final Pattern BLURRED_OFFICE =
            Pattern.compile("^\\P{Lu}{0,4}(GUBERNUR|BUPATI|WALI\\s?KOTA)\\p{Lu}*\\b\\P{Ll}*$");

    private static final Pattern MARK = Pattern.compile(
            "(?i)^\\W*(ttd|t\\.t\\.d|dto|cap\\s?/?\\s?ttd|ditandatangani secara elektronik.*|\\$\\{ttd\\}|tertanda|d\\.t\\.o)\\W*$");
    private static final Pattern NAME = Pattern.compile(
            "^(?:(?:Drs?a?|Ir|Prof|H|Hj|dr|drg|Dra|KH|R|St|Tgk|Brigjen|Letjen|Mayjen|Komjen)\\.?\\s)*\\p{Lu}[\\p{L}.'’`-]*(?:[ ,]+[\\p{L}.'’`()-]+){0,8}\\.?$");
    private static final Pattern BLANK = Pattern.compile(
            ".*([.…_]{4,}|\\[.*]|\\(\\s*\\)|<.*>|\\bNAMA( LENGKAP| PEJABAT)?\\b|x{3,}|tanda tangan).*",
            Pattern.CASE_INSENSITIVE);

    /** True when a line starts a signature block: a place with a date, or an office that ends in a comma. */
    static boolean opens(TextLine line) {
        String words = line.plain();
        return PLACE_DATE.matcher(words).matches() && Dates.in(words).isPresent()
                || OFFICE.matcher(words).matches() && words.endsWith(",") && words.split(" ").length <= 12
                || MARK.matcher(words).matches();
    }

    /** True when a line stands for the signature itself, so that the name follows. */
    static boolean marks(TextLine line) {
        return MARK.matcher(line.plain()).matches();
    }

    /** The signature block after the enactment of a regulation or decree; stops at the promulgation. */
    static SignatureBlock afterEnactment(List<TextLine> written) {
        List<TextLine> closing = InlineSignature.unfolded(written);
        String place = null;
        LocalDate date = null;
        int from = -1;
        for (int i = 0; i < closing.size(); i++) {
            String words = closing.get(i).plain();
            Matcher enacted = Pattern.compile(
                            "(?i).*?\\bdi\\s?(?:tetap\\s?kan|sahkan|keluarkan|tandatangani)\\s+d[i1l]\\s*:?\\s*(\\p{L}[\\p{L}. ]*?)(?:,?\\s*(?:pada\\s+)?(?:tanggal)\\b.*|[,.]|\\s{3,}.*)?$")
                    .matcher(Blurred.enactment(closing.get(i)));
            if (enacted.matches()) {
                place = Offices.titleCase(enacted.group(1).strip());
                from = i;
                date = null;
            }
            if (from >= 0 && date == null && i - from <= 3 && !words.matches("(?i).*diundangkan.*")) {
                date = Dates.in(words).orElse(null);
            }
            if (from >= 0 && i > from + 1 && words.matches("(?i)^(diundangkan|salinan|tembusan|berita|lembaran).*")) {
                return signer(closing.subList(from + 1, i), place, date);
            }
        }
        return from < 0 ? signer(closing, null, null) : signer(closing.subList(from + 1, closing.size()), place, date);
    }

    /** The last signature of a report, record or letter. */
    static SignatureBlock last(List<TextLine> written) {
        List<TextLine> lines = InlineSignature.unfolded(written);
        int from = -1;
        String place = null;
        LocalDate date = null;
        for (int i = Math.max(0, lines.size() - 60); i < lines.size(); i++) {
            Matcher matcher = PLACE_DATE.matcher(lines.get(i).plain());
            if (matcher.matches()) {
                Optional<LocalDate> found = Dates.in(lines.get(i).plain());
                if (found.isPresent()) {
                    place = matcher.group(1).strip();
                    date = found.get();
                    from = i;
                }
            }
        }
        if (from < 0) {
            for (int i = Math.max(0, lines.size() - 25); i < lines.size() && from < 0; i++) {
                from = opens(lines.get(i)) ? i - 1 : -1;
            }
        }
        boolean none =
                from < 0 && lines.stream().skip(Math.max(0, lines.size() - 25)).noneMatch(SignatureBlock::opens);
        return none ? NONE : signer(lines.subList(Math.max(0, from + 1), lines.size()), place, date);
    }

    private static SignatureBlock signer(List<TextLine> lines, @Nullable String place, @Nullable LocalDate date) {
        String office = null;
        String name = null;
        boolean mark = false;
        for (int i = 0; i < Math.min(lines.size(), 14); i++) {
            String words = lines.get(i).plain();
            if (words.matches("(?i)^(nip|nik|pangkat|tembusan|salinan|mengetahui|telah|dokumen|catatan).*")
                    && office != null
                    && name != null) {
                break;
            }
            if (MARK.matcher(words).matches()) {
                mark = true;
            } else if (office == null
                    && (OFFICE.matcher(words).matches()
                            || lines.get(i).ocr()
                                    && BLURRED_OFFICE.matcher(words).matches())) {
                office = words;
            } else if (office != null && name == null && !office.endsWith(",") && !mark && wrapped(words)) {
                office = office + " " + words;
            } else if (office != null && name == null && named(words)) {
                name = words;
            }
        }
        return new SignatureBlock(office, name, place, date, mark);
    }

    private static boolean wrapped(String words) {
        return words.endsWith(",")
                || OFFICE.matcher(words).matches()
                || words.toUpperCase(Locale.ROOT)
                        .matches(
                                ".*\\b(REPUBLIK INDONESIA|DAERAH|KABUPATEN|KOTA|PROVINSI|INFORMATIKA|BIROKRASI|PEREKONOMIAN|NASIONAL|INDONESIA)\\b.*");
    }

    private static boolean named(String words) {
        return words.length() > 3
                && words.length() < 70
                && NAME.matcher(words).matches()
                && !BLANK.matcher(words).matches()
                && !words.toLowerCase(Locale.ROOT)
                        .matches(
                                "^(pada tanggal|ditetapkan|diundangkan|berita|lembaran|nip|pangkat|tahun|jakarta|republik indonesia|salinan|lampiran|selaku|meterai).*");
    }

    /** True when the place for a name holds only dots or brackets. */
    static boolean blank(List<TextLine> lines) {
        return lines.stream()
                .anyMatch(line -> line.plain()
                        .matches("^\\(?\\s*[.…_]{5,}\\s*\\)?$|^\\(\\s*\\)$|^\\[.*]$|(?i)^\\(?nama( lengkap)?\\)?$"));
    }
}
