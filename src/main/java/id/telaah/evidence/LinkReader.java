package id.telaah.evidence;

import id.telaah.reading.Segment;
import id.telaah.reading.Segment.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Finds which document of the dossier repeals or amends which other one. */
final class LinkReader {
    private LinkReader() {}

    static List<Link> links(Map<Source, Segment> sources) {
        var links = new ArrayList<Link>();
        sources.forEach((by, segment) -> {
            for (var revoked : segment.revokes()) {
                targets(sources, by, revoked).stream()
                        .filter(of -> !amends(sources, by, segment, of))
                        .forEach(of -> links.add(
                                new Link(Link.Kind.REPEALS, by, of, place(by, revoked, segment), new TreeSet<>())));
            }
            for (var amendment : segment.amends()) {
                var articles = new TreeSet<>(amendment.replaced());
                articles.addAll(amendment.deleted());
                targets(sources, by, amendment.base())
                        .forEach(of -> links.add(
                                new Link(Link.Kind.AMENDS, by, of, place(by, amendment.base(), segment), articles)));
            }
        });
        return links;
    }

    /** What is amended lives on; the words of its repeal mean a part of it. */
    private static boolean amends(Map<Source, Segment> sources, Source by, Segment segment, Source of) {
        return segment.amends().stream()
                .anyMatch(amendment -> targets(sources, by, amendment.base()).contains(of));
    }

    private static List<Source> targets(Map<Source, Segment> sources, Source by, Citation citation) {
        return sources.keySet().stream()
                .filter(of -> of != by && !of.id().equals(by.id()) && names(citation, of))
                .toList();
    }

    /** True when the citation can only mean this source: same kind of rule, number and year. */
    private static boolean names(Citation citation, Source source) {
        return source.number() != null
                && number(citation.number()).equals(number(source.number()))
                && citation.year() == source.year()
                && (Objects.equals(citation.form(), source.form())
                        || citation.form().isEmpty());
    }

    private static String number(String number) {
        return number.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceFirst("^0+(?=\\d)", "");
    }

    private static Place place(Source by, Citation citation, Segment segment) {
        return segment.passages().stream()
                .filter(passage -> passage.text().contains(citation.text()))
                .findFirst()
                .map(passage -> new Place(by.file(), passage.page(), passage.locator(), citation.text()))
                .orElse(new Place(by.file(), null, "", citation.text()));
    }
}
