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
import id.telaah.kb.Criterion;
import id.telaah.kb.DocumentForm;
import id.telaah.kb.Edition;
import id.telaah.kb.Element;
import id.telaah.kb.Expression;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Ratings;
import id.telaah.kb.Requirement;
import id.telaah.reading.Identity;
import id.telaah.reading.Passage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Builds the facts of a case. What a case does not say is as it is in the plainest proof: an own regulation, numbered,
 * dated and signed, and an asserted sentence of an article that names the subject.
 */
final class CaseFacts {
    private static final String EDITION = "pedoman-3-2024";
    private static final LocalDate AS_OF = LocalDate.of(2024, 8, 31);
    private static final LocalDate LAST_YEAR = LocalDate.of(2023, 3, 1);

    private final Entry entry;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Review> reviews = new HashMap<>();

    CaseFacts(Entry entry) {
        this.entry = entry;
    }

    Instrument instrument() {
        var byIndicator = entry.entries("requirements").stream()
                .map(CaseFacts::requirement)
                .collect(Collectors.groupingBy(Requirement::indicator, TreeMap::new, Collectors.toList()));
        if (byIndicator.isEmpty()) {
            byIndicator.put(1, List.of());
        }
        var indicators = byIndicator.entrySet().stream()
                .map(one -> indicator(one.getKey(), one.getValue()))
                .toList();
        return new Instrument(
                "spbe-2020",
                "",
                "",
                List.of(new Edition(EDITION, "", List.of(2024))),
                EDITION,
                List.of(),
                List.of(),
                indicators,
                new Ratings(List.of(), false),
                List.of(),
                List.of());
    }

    Facts facts() {
        entry.entries("sources").forEach(one -> sources.put(one.text("id", "s"), source(one)));
        entry.entries("reviews").forEach(one -> reviews.put(one.text("id", "r"), review(one)));
        var setting = entry.entry("setting");
        return new Facts(
                new Setting("Kota Contoh", "kota", 2024, EDITION, setting.date("as_of", AS_OF)),
                List.copyOf(sources.values()),
                entry.entries("links").stream().map(this::link).toList(),
                IntStream.range(0, entry.entries("statements").size())
                        .mapToObj(
                                at -> statement(at, entry.entries("statements").get(at)))
                        .toList(),
                entry.entries("tallies").stream().map(this::tally).toList(),
                List.copyOf(reviews.values()),
                entry.entries("follow_ups").stream().map(this::followUp).toList(),
                entry.entries("unread").stream()
                        .map(one -> new Unread("scan.pdf", one.number("page", 1), indicatorOf(one), "no text layer"))
                        .toList());
    }

    private Indicator indicator(int number, List<Requirement> requirements) {
        var rests = entry.entry("rests");
        var criteria = IntStream.rangeClosed(1, 5)
                .mapToObj(level -> new Criterion(
                        level,
                        "",
                        "",
                        rests.number("L" + level, level - 1),
                        "",
                        requirements.stream()
                                .filter(requirement -> requirement.level() == level)
                                .toList()))
                .toList();
        return new Indicator(
                number,
                "I%02d".formatted(number),
                "",
                "",
                "",
                "",
                BigDecimal.ONE,
                entry.one(Indicator.Family.class, "family", Indicator.Family.POLICY),
                new Expression.Phrase("subject"),
                entry.list("elements").stream()
                        .map(id -> new Element(id, id, new Expression.Phrase(id), true))
                        .toList(),
                criteria,
                List.of(),
                List.of(),
                List.of());
    }

    private static Requirement requirement(Entry one) {
        var id = one.text("id", "I01-L2-R1");
        var asks = one.list("asks");
        return new Requirement(
                id,
                Integer.parseInt(id.substring(1, 3)),
                Integer.parseInt(id.substring(5, 6)),
                one.text("kind", ""),
                "",
                one.flag("mandatory", true),
                one.textOrNull("group", null),
                one.set("editions"),
                one.one(Requirement.Coverage.class, "coverage", Requirement.Coverage.NONE),
                one.one(Requirement.Medium.class, "medium", Requirement.Medium.ANY),
                one.list("elements"),
                asks.isEmpty()
                        ? null
                        : new Expression.AnyOf(asks.stream()
                                .<Expression>map(Expression.Sign::new)
                                .toList()),
                one.values().containsKey("max_age") ? Map.of(EDITION, one.number("max_age", 0)) : Map.of(),
                List.of(),
                one.number("years", 0),
                List.of(),
                new Requirement.Remedy("", "", "", ""),
                new Requirement.Source("", ""),
                one.flag("previous_five", false));
    }

    private static Source source(Entry one) {
        return new Source(
                one.text("id", "s"),
                one.text("id", "s") + ".pdf",
                one.text("form", "peraturan-wali-kota"),
                one.one(DocumentForm.Group.class, "group", DocumentForm.Group.REGULATION),
                one.textOrNull("number", "12"),
                one.number("year", 2023),
                one.text("title", "Judul " + one.text("id", "s")),
                "Wali Kota Contoh",
                one.one(Identity.Rank.class, "rank", Identity.Rank.HEAD),
                one.one(Source.Ownership.class, "ownership", Source.Ownership.OWN),
                one.date("date", LAST_YEAR),
                one.flag("signed", true),
                one.set("draft_marks"),
                one.number("from", 0),
                one.number("to", 0),
                one.list("topics").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                one.set("kinds"));
    }

    private Statement statement(int at, Entry one) {
        var source = sourceOf(one);
        return new Statement(
                "%s/%02d".formatted(source.id(), at),
                indicatorOf(one),
                source,
                place(source, one, "butir " + at),
                one.one(Passage.Part.class, "part", source.legal() ? Passage.Part.ARTICLE : Passage.Part.BODY),
                one.one(Statement.Binding.class, "binding", Statement.Binding.OWN),
                one.one(Statement.Mood.class, "mood", Statement.Mood.ASSERTED),
                one.one(Statement.Scope.class, "scope", Statement.Scope.NONE),
                one.set("signs"),
                one.set("denied"),
                one.set("elements"),
                one.textOrNull("article", null),
                "",
                one.one(Statement.Role.class, "role", Statement.Role.PLAIN),
                null,
                one.flag("reliable", true));
    }

    private Tally tally(Entry one) {
        var source = sourceOf(one);
        return new Tally(
                indicatorOf(one),
                source,
                place(source, one, one.text("count", "") + " dari " + one.text("total", "")),
                one.number("count", 0),
                one.number("total", 0),
                one.flag("table", true),
                one.values().containsKey("role") ? one.one(Statement.Role.class, "role", Statement.Role.PLAIN) : null,
                one.date("date", source.date()));
    }

    private Review review(Entry one) {
        var source = sourceOf(one);
        return new Review(
                one.text("id", "r"),
                indicatorOf(one),
                source,
                place(source, one, "reviu"),
                one.one(Review.Subject.class, "object", Review.Subject.POLICY),
                List.of(),
                one.date("date", LAST_YEAR),
                places(source, "isu", one.number("issues", 1)),
                places(source, "rekomendasi", one.number("recommendations", 2)));
    }

    private FollowUp followUp(Entry one) {
        var source = sourceOf(one);
        return new FollowUp(
                indicatorOf(one),
                reviews.get(one.text("review", "r")),
                source,
                place(source, one, "tindak lanjut"),
                one.flag("policy", true),
                one.date("date", LocalDate.of(2024, 5, 1)),
                one.number("matched", 2),
                one.flag("names_review", false),
                one.flag("done", true));
    }

    private Link link(Entry one) {
        var by = sources.get(one.text("by", ""));
        return new Link(
                one.one(Link.Kind.class, "kind", Link.Kind.REPEALS),
                by,
                sources.get(one.text("of", "")),
                place(by, one, "penutup"),
                one.set("articles"));
    }

    private Source sourceOf(Entry one) {
        var id = one.text("source", "s");
        var source = sources.get(id);
        if (source == null) {
            throw new IllegalArgumentException("no source " + id);
        }
        return source;
    }

    private int indicatorOf(Entry one) {
        return one.number("indicator", entry.number("indicator", 1));
    }

    private static List<Place> places(Source source, String what, int count) {
        return IntStream.range(0, count)
                .mapToObj(at -> new Place(source.file(), 1, what + " " + at, what + " " + at))
                .toList();
    }

    private static Place place(Source source, Entry one, String locator) {
        return new Place(source.file(), one.number("page", 1), locator, one.text("quote", locator));
    }
}
