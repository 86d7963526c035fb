package id.telaah.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes what an institution hands in: one regulation that proves the levels it is meant to have, and around it decrees,
 * minutes, reports, manuals and lists that prove nothing of the kind.
 */
public final class SyntheticDocuments {
    private static final String[] MONTHS = {"Januari", "Maret", "April", "Juni", "Juli", "September", "November"};
    private static final int UNITS = 24;
    private static final int KINDS = 5;

    private final SyntheticInstitution institution;
    private final Random random;
    private final Vocabulary words;
    private final List<String> units = new ArrayList<>();

    private SyntheticDocuments(SyntheticInstitution institution, long seed) {
        this.institution = institution;
        this.random = new Random(seed);
        this.words = new Vocabulary(random);
        for (var unit = 0; unit < UNITS; unit++) {
            units.add((unit % 3 == 0 ? "Badan " : "Dinas ") + words.name());
        }
    }

    /** The first documents of an institution; more of them begin with the same. */
    public static List<Manuscript> of(SyntheticInstitution institution, int count) {
        var documents = new ArrayList<Manuscript>();
        for (var number = 0; number < count; number++) {
            documents.add(one(institution, number));
        }
        return documents;
    }

    /** A document of an institution by its number. */
    public static Manuscript one(SyntheticInstitution institution, int number) {
        return new SyntheticDocuments(institution, institution.seed() * 7919 + number).document(number);
    }

    /** A report that was written again: the same path as a document of that number, other words. */
    public static Manuscript again(SyntheticInstitution institution, int number, int version) {
        var writer = new SyntheticDocuments(institution, institution.seed() * 7919 + number + 31L * version);
        return new Manuscript(
                one(institution, number).path(), writer.report(number).paragraphs(), List.of());
    }

    private Manuscript document(int number) {
        if (number == 0) {
            return regulation();
        }
        return switch (number % KINDS) {
            case 0 -> decree(number);
            case 1 -> minutes(number);
            case 2 -> list(number);
            case 3 -> manual(number);
            default -> report(number);
        };
    }

    private Manuscript regulation() {
        var kind = "PERATURAN " + institution.head().toUpperCase(Locale.ROOT);
        var lines = new ArrayList<>(List.of(
                institution.headInCapitals(),
                "PERATURAN " + institution.headInCapitals(),
                "NOMOR " + (1 + random.nextInt(80)) + " TAHUN 2023",
                "TENTANG",
                "PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK",
                "DENGAN RAHMAT TUHAN YANG MAHA ESA",
                institution.headInCapitals() + ",",
                "Menimbang : bahwa " + words.sentence(12),
                "MEMUTUSKAN:",
                "Menetapkan : " + kind + " TENTANG PENYELENGGARAAN SISTEM PEMERINTAHAN BERBASIS ELEKTRONIK.",
                "BAB I",
                "KETENTUAN UMUM",
                "Pasal 1",
                "Dalam Peraturan " + institution.head() + " ini yang dimaksud dengan:",
                "1. Daerah adalah " + institution.name() + ".",
                "2. Dinas adalah " + units.get(1) + ".",
                "BAB II",
                "PENYELENGGARAAN"));
        lines.addAll(articles());
        lines.addAll(signed(institution.headInCapitals()));
        return new Manuscript("Peraturan SPBE.pdf", lines, List.of());
    }

    private List<String> articles() {
        var lines = new ArrayList<String>();
        var article = 2;
        for (var indicator : Policies.INDICATORS) {
            var level = institution.meant().get(indicator);
            if (level > 1) {
                lines.add("Pasal " + article++);
                lines.addAll(Policies.article(indicator, level).of(institution));
            }
        }
        var more = 6 + random.nextInt(30);
        for (var any = 0; any < more; any++) {
            lines.add("Pasal " + article++);
            lines.add("(1) " + words.sentence(14));
            lines.add("(2) " + words.sentence(10 + random.nextInt(20)));
        }
        lines.add("Pasal " + article);
        lines.add("Peraturan " + institution.head() + " ini mulai berlaku pada tanggal diundangkan.");
        return lines;
    }

    private List<String> signed(String office) {
        return List.of(
                "Ditetapkan di " + institution.place(),
                "pada tanggal " + date(2023),
                office + ",",
                "ttd",
                (words.name() + " " + words.name()).toUpperCase(Locale.ROOT));
    }

    private Manuscript decree(int number) {
        var lines = new ArrayList<>(List.of(
                "KEPUTUSAN " + institution.headInCapitals(),
                "NOMOR 188.45/" + (100 + number) + "/HK/2023",
                "TENTANG",
                "PEMBENTUKAN KELOMPOK " + words.name().toUpperCase(Locale.ROOT),
                institution.headInCapitals() + ",",
                "Menimbang : bahwa " + words.sentence(14),
                "MEMUTUSKAN:",
                "KESATU : " + words.sentence(16),
                "KEDUA : Kelompok sebagaimana dimaksud dalam diktum KESATU bertugas " + words.sentence(12),
                "KETIGA : Keputusan ini mulai berlaku pada tanggal ditetapkan."));
        lines.addAll(signed(institution.headInCapitals()));
        lines.add("LAMPIRAN");
        return new Manuscript("Keputusan %02d.pdf".formatted(number), lines, table(20 + random.nextInt(20)));
    }

    private Manuscript minutes(int number) {
        var lines = new ArrayList<>(List.of(
                "PEMERINTAH " + institution.name().toUpperCase(Locale.ROOT),
                "NOTULA RAPAT",
                "Hari/Tanggal : Senin, " + date(2024),
                "Tempat : Ruang rapat " + unit()));
        lines.addAll(pages(1 + random.nextInt(3)));
        return new Manuscript("Notula %02d.docx".formatted(number), lines, table(8));
    }

    private Manuscript list(int number) {
        return new Manuscript(
                "Daftar %02d.xlsx".formatted(number),
                List.of("DAFTAR PENGGUNA APLIKASI " + words.name().toUpperCase(Locale.ROOT)),
                table(30 + random.nextInt(60)));
    }

    private Manuscript manual(int number) {
        var lines = new ArrayList<>(List.of("PANDUAN PENGGUNA", "Aplikasi " + words.name()));
        lines.addAll(pages(2 + random.nextInt(9)));
        return new Manuscript("Panduan %02d.docx".formatted(number), lines, List.of());
    }

    private Manuscript report(int number) {
        var lines = new ArrayList<>(List.of("LAPORAN KEGIATAN", unit(), "Tahun 2023"));
        lines.addAll(pages(2 + random.nextInt(12)));
        return new Manuscript("Laporan %02d.pdf".formatted(number), lines, List.of());
    }

    /** Paragraphs that fill so many pages, about 330 words each. */
    private List<String> pages(int count) {
        var lines = new ArrayList<String>();
        for (var paragraph = 0; paragraph < 9 * count; paragraph++) {
            lines.add(words.sentence(12 + random.nextInt(14)) + " " + usual() + " " + words.sentence(9));
        }
        return lines;
    }

    private String usual() {
        return Policies.SENTENCES
                .get(random.nextInt(Policies.SENTENCES.size()))
                .replace("{unit}", unit())
                .replace("{tahun}", Integer.toString(2021 + random.nextInt(4)))
                .replace("{angka}", Integer.toString(1 + random.nextInt(90)));
    }

    private List<List<String>> table(int rows) {
        var table = new ArrayList<List<String>>();
        table.add(List.of("No", "Unit", "Nama", "Jumlah"));
        for (var row = 1; row <= rows; row++) {
            table.add(List.of(Integer.toString(row), unit(), words.name(), Integer.toString(random.nextInt(500))));
        }
        return table;
    }

    private String unit() {
        return units.get(random.nextInt(units.size()));
    }

    private String date(int year) {
        return "%d %s %d".formatted(1 + random.nextInt(28), MONTHS[random.nextInt(MONTHS.length)], year);
    }
}
