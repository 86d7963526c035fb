package id.telaah.evaluation;

import id.telaah.evidence.Facts;
import id.telaah.evidence.FollowUp;
import id.telaah.evidence.Link;
import id.telaah.evidence.Place;
import id.telaah.evidence.Review;
import id.telaah.evidence.Setting;
import id.telaah.evidence.Source;
import id.telaah.evidence.Statement;
import id.telaah.evidence.Tally;
import id.telaah.evidence.Unread;
import id.telaah.kb.DocumentForm.Group;
import id.telaah.kb.Instrument;
import id.telaah.kb.Requirement;
import id.telaah.reading.Identity.Rank;
import id.telaah.reading.Passage.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** The facts of a dossier of the size of a real one, decided by a seed. */
public final class GeneratedFacts {
    static final LocalDate AS_OF = LocalDate.of(2024, 8, 31);
    private static final int SOURCES = 40;
    private static final int STATEMENTS = 1500;
    private static final List<Group> GROUPS = List.of(
            Group.REGULATION,
            Group.DECREE,
            Group.REPORT,
            Group.MANUAL,
            Group.REGISTER,
            Group.REVIEW,
            Group.ARCHITECTURE,
            Group.AUDIT_REPORT,
            Group.BUDGET,
            Group.SLIDES,
            Group.UNIT_REGULATION,
            Group.OTHER);

    private final Random random;
    private final Instrument instrument;
    private final boolean drafts;
    private final List<Source> sources = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();

    private GeneratedFacts(long seed, Instrument instrument, boolean drafts) {
        this.random = new Random(seed);
        this.instrument = instrument;
        this.drafts = drafts;
    }

    public static Facts of(long seed, Instrument instrument) {
        return new GeneratedFacts(seed, instrument, false).facts();
    }

    /** The same kind of dossier, but each document in it is a draft. */
    static Facts drafts(long seed, Instrument instrument) {
        return new GeneratedFacts(seed, instrument, true).facts();
    }

    private Facts facts() {
        IntStream.range(0, SOURCES).forEach(at -> sources.add(source(at)));
        var statements =
                IntStream.range(0, STATEMENTS).mapToObj(this::statement).toList();
        IntStream.range(0, 40).forEach(at -> reviews.add(review(at)));
        return new Facts(
                new Setting("Kota Contoh", "kota", 2024, GeneratedInstrument.EDITION, AS_OF),
                sources,
                List.of(
                        new Link(
                                Link.Kind.REPEALS, sources.get(0), sources.get(12), place(sources.get(0), 1), Set.of()),
                        new Link(
                                Link.Kind.AMENDS,
                                sources.get(24),
                                sources.get(0),
                                place(sources.get(24), 1),
                                Set.of("Pasal 1"))),
                statements,
                IntStream.range(0, 60).mapToObj(this::tally).toList(),
                reviews,
                IntStream.range(0, 30).mapToObj(this::followUp).toList(),
                List.of(new Unread("scan.pdf", 3, 1 + random.nextInt(47), "no text layer")));
    }

    private Source source(int at) {
        var group = GROUPS.get(at % GROUPS.size());
        return new Source(
                "file-%02d#1".formatted(at),
                "file-%02d.pdf".formatted(at),
                group.name(),
                group,
                rarely() ? null : String.valueOf(at),
                2023,
                "Judul " + at,
                "Wali Kota",
                group == Group.UNIT_REGULATION ? Rank.UNIT_HEAD : Rank.HEAD,
                rarely() ? Source.Ownership.OTHER : Source.Ownership.OWN,
                rarely() ? null : date(),
                !rarely(),
                drafts || rarely() ? Set.of("draft-word") : Set.of(),
                2023,
                2024 + random.nextInt(3),
                numbers(8),
                group == Group.ARCHITECTURE ? Set.of("roadmap", "architecture") : Set.of());
    }

    private Statement statement(int at) {
        var indicator = 1 + at % 47;
        var source = one(sources);
        return new Statement(
                "%s/%04d".formatted(source.id(), at),
                indicator,
                source,
                place(source, at),
                source.legal() ? Part.ARTICLE : Part.BODY,
                one(List.of(Statement.Binding.values())),
                random.nextInt(4) == 0 ? one(List.of(Statement.Mood.values())) : Statement.Mood.ASSERTED,
                one(List.of(Statement.Scope.values())),
                signs(indicator, 2),
                rarely() ? signs(indicator, 1) : Set.of(),
                new HashSet<>(List.of(one(GeneratedInstrument.ELEMENTS), one(GeneratedInstrument.ELEMENTS))),
                "Pasal " + at % 30,
                "",
                Statement.Role.PLAIN,
                null,
                !rarely());
    }

    private Set<String> signs(int indicator, int count) {
        var requirements = instrument.indicators().get(indicator - 1).requirements();
        var signs = new HashSet<String>();
        IntStream.range(0, count).forEach(ignored -> signs.add(one(requirements).id()));
        return signs;
    }

    private Tally tally(int at) {
        var source = one(sources);
        var total = 10 + random.nextInt(20);
        return new Tally(
                1 + at % 47,
                source,
                place(source, 5000 + at),
                random.nextBoolean() ? total : random.nextInt(total),
                total,
                random.nextBoolean(),
                null,
                source.date());
    }

    private Review review(int at) {
        var source = one(sources);
        var indicator = 1 + at % 47;
        return new Review(
                "review-%02d".formatted(at),
                indicator,
                source,
                place(source, 6000 + at),
                indicator <= 10 ? Review.Subject.POLICY : Review.Subject.PRACTICE,
                List.of(),
                date(),
                rarely() ? List.of() : List.of(place(source, 7000 + at)),
                List.of(place(source, 8000 + at), place(source, 8100 + at)));
    }

    private FollowUp followUp(int at) {
        var review = one(reviews);
        var source = one(sources);
        return new FollowUp(
                review.indicator(),
                review,
                source,
                place(source, 9000 + at),
                random.nextBoolean(),
                date(),
                random.nextInt(3),
                random.nextBoolean(),
                !rarely());
    }

    private static Place place(Source source, int at) {
        return new Place(source.file(), 1 + at % 9, "butir " + at, "Kutipan ke-" + at);
    }

    private Set<Integer> numbers(int count) {
        var numbers = new HashSet<Integer>();
        IntStream.range(0, count).forEach(ignored -> numbers.add(1 + random.nextInt(47)));
        return numbers;
    }

    private LocalDate date() {
        return AS_OF.minusDays(random.nextInt(1100));
    }

    private boolean rarely() {
        return random.nextInt(12) == 0;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static List<Requirement> requirements(Instrument instrument) {
        return instrument.indicators().stream()
                .flatMap(indicator -> indicator.requirements().stream())
                .toList();
    }
}
