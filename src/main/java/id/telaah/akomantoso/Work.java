package id.telaah.akomantoso;

import id.telaah.reading.Identity;
import id.telaah.reading.Segment;
import id.telaah.reading.Segment.Citation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The identification of a document after FRBR: the work, its Indonesian expression, this file. */
final class Work {
    private static final String UNNUMBERED = "nn";

    /** The standard asks for a date even of a document whose date cannot be read. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final Identity identity;
    private final String uri;
    private final String before;

    /** @param before begins all ids, so that they stay apart in a collection */
    Work(Identity identity, String type, String before) {
        this.identity = identity;
        this.before = before;
        this.uri = "/akn/id/%s/%s%s/%s/%s"
                .formatted(
                        type,
                        identity.form(),
                        identity.institution() == null ? "" : "/" + slug(identity.institution()),
                        dated(),
                        identity.number() == null ? UNNUMBERED : slug(identity.number()));
    }

    private String dated() {
        LocalDate date = identity.date();
        return date != null
                ? date.toString()
                : identity.year() != null ? identity.year().toString() : UNNUMBERED;
    }

    /** The instruments that a document amends or revokes, as references. */
    static List<Xml> named(Segment segment) {
        List<Xml> references = new ArrayList<>();
        Stream.concat(segment.amends().stream().map(Segment.Amendment::base), segment.revokes().stream())
                .map(Work::reference)
                .forEach(references::add);
        for (int i = 0; i < references.size(); i++) {
            references.set(i, references.get(i).attribute("eId", "ref_" + segment.number() + "_" + (i + 1)));
        }
        return references;
    }

    private static Xml reference(Citation citation) {
        String href = "/akn/id/act/%s/%d/%s".formatted(citation.form(), citation.year(), slug(citation.number()));
        return Xml.of("activeRef", "href", href, "showAs", citation.text());
    }

    /** The metadata of the document, or of one of its components. */
    Xml meta(String component, List<Xml> references) {
        String part = component.isEmpty() ? "!main" : "!" + component;
        Xml identification = Xml.of("identification", "source", "#" + before + "telaah")
                .with(work(part))
                .with(level("FRBRExpression", part, expression()).with(Xml.of("FRBRlanguage", "language", "ind")))
                .with(level("FRBRManifestation", part + ".xml", expression())
                        .with(Xml.of("FRBRformat", "value", "application/akn+xml")));
        Xml meta = Xml.of("meta").with(identification);
        if (!component.isEmpty()) {
            return meta;
        }
        return meta.with(Xml.of("references", "source", "#" + before + "telaah")
                .with(references)
                .with(Xml.of(
                        "TLCOrganization",
                        "eId",
                        before + "telaah",
                        "href",
                        "/akn/ontology/organization/telaah",
                        "showAs",
                        "Telaah"))
                .with(issuer()));
    }

    private Xml issuer() {
        String name = identity.issuer() == null ? "tidak terbaca" : identity.issuer();
        return Xml.of(
                "TLCOrganization",
                "eId",
                before + "penerbit",
                "href",
                "/akn/ontology/organization/" + slug(name),
                "showAs",
                name);
    }

    private String expression() {
        return uri + "/ind@" + (identity.date() == null ? "" : identity.date());
    }

    private Xml work(String part) {
        Xml work = level("FRBRWork", part, uri).with(Xml.of("FRBRcountry", "value", "id"));
        work.with(Xml.of("FRBRsubtype", "value", identity.form()));
        if (identity.number() != null) {
            work.with(Xml.of("FRBRnumber", "value", identity.number()));
        }
        return identity.title() == null ? work : work.with(Xml.of("FRBRname", "value", identity.title()));
    }

    private Xml level(String element, String part, String of) {
        return Xml.of(element)
                .with(Xml.of("FRBRthis", "value", of + "/" + part))
                .with(Xml.of("FRBRuri", "value", of))
                .with(date())
                .with(Xml.of(
                        "FRBRauthor", "href", "#" + before + (element.equals("FRBRWork") ? "penerbit" : "telaah")));
    }

    private Xml date() {
        LocalDate date = identity.date();
        Integer year = identity.year();
        if (date == null && year != null) {
            return dated("tahun", LocalDate.of(year, 1, 1));
        }
        return date == null ? dated("tidak terbaca", UNKNOWN) : dated("penetapan", date);
    }

    private static Xml dated(String name, LocalDate date) {
        return Xml.of("FRBRdate", "date", date.toString(), "name", name);
    }

    private static String slug(@Nullable String text) {
        String clean = String.valueOf(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-");
        return clean.replaceAll("^-|-$", "");
    }
}
