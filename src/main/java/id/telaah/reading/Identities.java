package id.telaah.reading;

import id.telaah.kb.DocumentForm;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.reading.Identity.Rank;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what title block, body and signature say about who made a document, when, and how final it is. */
final class Identities {
    private static final Pattern OFFICE_LINE = Pattern.compile(
            "(?i)^(presiden|gubernur|bupati|wali\\s?kota|menteri|kepala|sekretaris|ketua|direktur|inspektur|jaksa agung|rektor|dewan|pejabat|plt\\.?|pj\\.?)\\b.{2,140}[,.]$|^PRESIDEN REPUBLIK INDONESIA,?$");
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)((?:19|20)\\d{2})\\s*(?:-|–|—|s\\.?\\s?d\\.?|s/d|sampai\\s+(?:dengan|tahun)|hingga)\\s*(?:tahun\\s+)?((?:19|20)\\d{2})");
    private static final Pattern YEAR = Pattern.compile(
            "(?i)\\b(?:tahun(?:\\s+anggaran)?|ta\\.?|semester\\s+\\w+|triwulan\\s+\\w+)\\s+((?:19|20)\\d{2})\\b");
    private static final Pattern LAST_YEAR = Pattern.compile("\\b(20\\d{2})\\b(?!.*\\b20\\d{2}\\b)");
    private static final Pattern DATED = Pattern.compile(
            "(?i)^(hari\\s?[,/]?\\s?(dan\\s+)?(tgl|tanggal)\\.?|tanggal(\\s+(efektif|pengesahan|pelaksanaan|rapat))?|hari|waktu|pada hari)\\b.*"
                    + "|^(?i:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu)\\s*,\\s*\\d{1,2}\\s.*");

    /** A period that a document is about says nothing about its own date. */
    private static final Pattern RANGE = Pattern.compile("(?i).*\\b(s\\s?[./]\\s?d\\b|sampai|hingga).*");

    private static final int HEAD_WORDS = 14;

    private Identities() {}

    static Identity formal(TitleBlock block, List<TextLine> lines, List<TextLine> closing, boolean certified) {
        SignatureBlock signature =
                closing.isEmpty() ? SignatureBlock.last(lines) : SignatureBlock.afterEnactment(closing);
        String office = office(block, lines, signature);
        String institution = institution(office, block);
        LocalDate date = signature.date();
        Integer year = block.year() != null
                ? block.year()
                : block.number() != null && date != null ? Integer.valueOf(date.getYear()) : null;
        DocumentForm form = block.form();
        String title = Legibility.title(block, lines);
        Matcher period = PERIOD.matcher(title == null ? "" : title);
        boolean stated = period.find();
        return new Identity(
                form.id(),
                form.group(),
                Legibility.number(block, lines),
                year,
                title,
                office.isEmpty() ? null : issuer(office, form),
                institution,
                rank(form, office),
                date,
                promulgated(closing),
                signature.place(),
                signature.name(),
                signature.name() != null || signature.mark() || certified,
                DraftMarks.of(block, lines, closing, signature),
                stated ? Integer.valueOf(period.group(1)) : null,
                stated ? Integer.valueOf(period.group(2)) : null);
    }

    private static String issuer(String office, DocumentForm form) {
        return form.group() == Group.LAW || office.toUpperCase(Locale.ROOT).startsWith("PRESIDEN")
                ? "Presiden Republik Indonesia"
                : Offices.named(office);
    }

    private static String office(TitleBlock block, List<TextLine> lines, SignatureBlock signature) {
        for (int i = block.end(); i < Math.min(lines.size(), block.end() + 6); i++) {
            String words = lines.get(i).plain();
            if (OFFICE_LINE.matcher(words).matches() && lines.get(i).capitals()) {
                return words;
            }
            String joined =
                    i + 1 < lines.size() ? words + " " + lines.get(i + 1).plain() : words;
            if (OFFICE_LINE.matcher(joined).matches()
                    && TextLine.capitals(joined)
                    && !words.toLowerCase(Locale.ROOT).startsWith("dengan")) {
                return joined;
            }
        }
        String named = block.office();
        boolean person = named.matches(
                "(?i)^(presiden|gubernur|bupati|wali\\s?kota|menteri|kepala|sekretaris|ketua|direktur|inspektur|rektor)\\b.*");
        return person || signature.office() == null ? named : signature.office();
    }

    private static @Nullable String institution(String office, TitleBlock block) {
        Optional<String> found = Offices.institution(office)
                .or(() -> Offices.institution(block.office()))
                .or(() -> Offices.institution(String.valueOf(block.title())));
        return found.orElse(null);
    }

    private static Rank rank(DocumentForm form, String office) {
        return switch (form.group()) {
            case LAW, NATIONAL_REGULATION -> form.id().equals("peraturan-menteri") ? Rank.HEAD : Rank.NATIONAL;
            case UNIT_REGULATION -> Rank.UNIT_HEAD;
            default ->
                form.id().equals("peraturan-daerah")
                        ? Rank.HEAD
                        : office.isEmpty() ? Rank.UNKNOWN : Offices.rank(office);
        };
    }

    private static @Nullable LocalDate promulgated(List<TextLine> closing) {
        for (int i = 0; i < closing.size(); i++) {
            if (closing.get(i).plain().matches("(?i).*diundangkan\\s+d[i1l]\\b.*")) {
                for (int k = i; k < Math.min(closing.size(), i + 3); k++) {
                    Optional<LocalDate> date = Dates.in(closing.get(k).plain());
                    if (date.isPresent()) {
                        return date.get();
                    }
                }
            }
        }
        return null;
    }

    static Identity evidence(Evidence evidence, List<TextLine> lines, boolean certified) {
        SignatureBlock signature = SignatureBlock.last(lines);
        List<TextLine> head = evidence.head(lines);
        String letterhead = head.stream()
                .filter(line -> line.cells().size() < 2 && (line.capitals() || line.bold() || line.heading() > 0))
                .map(TextLine::plain)
                .map(Offices::institution)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
        String office = signature.office();
        String institution = Stream.concat(
                        head.stream()
                                .filter(line -> line.cells().size() < 2
                                        && line.plain().split(" ").length <= HEAD_WORDS
                                        && (line.capitals() || line.bold() || line.heading() > 0))
                                .map(TextLine::plain),
                        Stream.ofNullable(office))
                .map(Offices::regionIn)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Optional.ofNullable(letterhead))
                .or(() -> Optional.ofNullable(office).flatMap(Offices::institution))
                .orElse(null);
        LocalDate date = date(evidence.form().group(), lines, signature);
        String title = evidence.title();
        StringBuilder first = new StringBuilder(title == null ? "" : title);
        head.stream()
                .filter(line -> line.capitals() || line.plain().matches("(?i)^(tahun|periode)\\b.*"))
                .forEach(line -> first.append(' ').append(line.plain()));
        Matcher period = PERIOD.matcher(first);
        boolean stated = period.find();
        String unit = head.stream()
                .map(TextLine::plain)
                .filter(words -> words.matches(
                                "(?i)^(dinas|badan|inspektorat|sekretariat|bagian|pusat|biro|kementerian|rsud|rumah sakit)\\b.*")
                        && TextLine.capitals(words))
                .findFirst()
                .orElse(null);
        String issuer = office != null ? Offices.named(office) : unit == null ? null : Offices.titleCase(unit);
        return new Identity(
                evidence.form().id(),
                evidence.form().group(),
                evidence.number(),
                dated(evidence.form().group()) && date != null
                        ? Integer.valueOf(date.getYear())
                        : year(first.toString(), evidence.number(), date),
                title,
                issuer,
                institution,
                office == null ? Rank.UNKNOWN : Offices.rank(office),
                date,
                null,
                signature.place(),
                signature.name(),
                signature.name() != null || signature.mark() || certified,
                DraftMarks.evidence(lines, evidence.titleEnd()),
                stated ? Integer.valueOf(period.group(1)) : null,
                stated ? Integer.valueOf(period.group(2)) : null);
    }

    /** Documents of one day, whose title may name the year of something else. */
    private static boolean dated(Group group) {
        return switch (group) {
            case MINUTES, LETTER, INVITATION, ATTENDANCE -> true;
            default -> false;
        };
    }

    private static @Nullable Integer year(String title, @Nullable String number, @Nullable LocalDate date) {
        Matcher matcher = YEAR.matcher(title);
        if (matcher.find()) {
            return Integer.valueOf(matcher.group(1));
        }
        Matcher last = LAST_YEAR.matcher(title);
        if (last.find() && !PERIOD.matcher(title).find()) {
            return Integer.valueOf(last.group(1));
        }
        if (date != null) {
            return date.getYear();
        }
        Matcher numbered = LAST_YEAR.matcher(number == null ? "" : number);
        return numbered.find() ? Integer.valueOf(numbered.group(1)) : null;
    }

    private static @Nullable LocalDate date(Group group, List<TextLine> lines, SignatureBlock signature) {
        List<TextLine> top = lines.subList(0, Math.min(lines.size(), 40));
        if (group == Group.RECORD || group == Group.AGREEMENT) {
            Optional<LocalDate> spelled = opening(top);
            if (spelled.isPresent()) {
                return spelled.get();
            }
        }
        if (group == Group.MINUTES || group == Group.ATTENDANCE || group == Group.REVIEW || signature.date() == null) {
            for (TextLine line : top) {
                if (DATED.matcher(line.plain()).matches()
                        && Dates.in(line.plain()).isPresent()) {
                    return Dates.in(line.plain()).get();
                }
            }
        }
        if (signature.date() != null) {
            return signature.date();
        }
        return opening(top)
                .or(() -> top.stream()
                        .limit(20)
                        .map(TextLine::plain)
                        .filter(words -> words.split(" ").length <= 12)
                        .filter(words -> !RANGE.matcher(words).matches())
                        .map(Dates::in)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    private static Optional<LocalDate> opening(List<TextLine> top) {
        for (int i = 0; i < top.size(); i++) {
            if (top.get(i).plain().matches("(?i).*\\bpada\\s+hari\\s+ini\\b.*")) {
                StringBuilder words = new StringBuilder();
                top.subList(i, Math.min(top.size(), i + 4)).forEach(line -> Passages.append(words, line.plain()));
                String sentence = words.toString();
                return Dates.spelled(sentence).or(() -> Dates.in(sentence));
            }
        }
        return Optional.empty();
    }
}
