package id.telaah.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.telaah.evaluation.Bearing.Sort;
import id.telaah.evidence.Facts;
import id.telaah.evidence.FollowUp;
import id.telaah.evidence.Link;
import id.telaah.evidence.Place;
import id.telaah.evidence.Review;
import id.telaah.evidence.Source;
import id.telaah.evidence.Statement;
import id.telaah.evidence.Tally;
import id.telaah.evidence.Unread;
import id.telaah.kb.Indicator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Parts the facts of a dossier by the indicators on which they bear. */
final class Bearings {
    private final Facts facts;
    private final Firmness firmness;
    private final Set<Sort> sorts;
    private final List<Source> binding;
    private final Map<Integer, List<Statement>> statements;
    private final Map<Source, List<Statement>> ofAll;
    private final Map<Integer, List<Tally>> tallies;
    private final Map<Integer, List<Review>> reviews;
    private final Map<Integer, List<FollowUp>> followUps;
    private final Map<Integer, List<Unread>> unread;
    private final Map<Integer, List<Source>> topics = new HashMap<>();
    private final Map<Source, Set<Source>> linked = new HashMap<>();

    Bearings(Facts facts, Firmness firmness) {
        this.facts = facts;
        this.firmness = firmness;
        sorts = facts.sources().stream().map(Sort::of).collect(toUnmodifiableSet());
        binding = facts.sources().stream().filter(Source::legal).toList();
        statements = facts.statements().stream().collect(groupingBy(Statement::indicator));
        ofAll = facts.statements().stream().filter(Bearings::isOfAll).collect(groupingBy(Statement::source));
        tallies = facts.tallies().stream().collect(groupingBy(Tally::indicator));
        reviews = facts.reviews().stream().collect(groupingBy(Review::indicator));
        followUps = facts.followUps().stream().collect(groupingBy(FollowUp::indicator));
        unread = facts.unread().stream().collect(groupingBy(Unread::indicator));
        facts.sources()
                .forEach(source -> source.topics()
                        .forEach(topic -> topics.computeIfAbsent(topic, any -> new ArrayList<>())
                                .add(source)));
        facts.links().forEach(link -> {
            linked.computeIfAbsent(link.by(), any -> new HashSet<>()).add(link.of());
            linked.computeIfAbsent(link.of(), any -> new HashSet<>()).add(link.by());
        });
    }

    static boolean isOfAll(Statement statement) {
        return statement.signs().contains(Bearing.OF_ALL);
    }

    Bearing of(Indicator indicator) {
        var about = about(indicator.number(), indicator.family() == Indicator.Family.POLICY ? binding : List.of());
        return new Bearing(about, sorts, looseness(about));
    }

    private Facts about(int indicator, List<Source> always) {
        var own = statements.getOrDefault(indicator, List.of());
        var followed = followUps.getOrDefault(indicator, List.of());
        var reviewed = reviewed(indicator, followed);
        var counted = tallies.getOrDefault(indicator, List.of());
        var from = closed(Stream.concat(always.stream(), sources(indicator, own, counted, reviewed, followed).stream())
                .toList());
        return new Facts(
                facts.setting(),
                facts.sources().stream().filter(from::contains).toList(),
                facts.links().stream()
                        .filter(link -> from.contains(link.by()) && from.contains(link.of()))
                        .toList(),
                withOfAll(own),
                counted,
                reviewed,
                followed,
                Stream.concat(
                                unread.getOrDefault(0, List.of()).stream(),
                                unread.getOrDefault(indicator, List.of()).stream())
                        .toList());
    }

    private List<Review> reviewed(int indicator, List<FollowUp> followed) {
        var all = new LinkedHashSet<>(reviews.getOrDefault(indicator, List.of()));
        followed.forEach(followUp -> all.add(followUp.review()));
        return List.copyOf(all);
    }

    private List<Statement> withOfAll(List<Statement> own) {
        var all = new LinkedHashSet<>(own);
        own.stream()
                .map(Statement::source)
                .distinct()
                .forEach(source -> all.addAll(ofAll.getOrDefault(source, List.of())));
        return List.copyOf(all);
    }

    private Set<Source> sources(
            int indicator,
            List<Statement> statements,
            List<Tally> tallies,
            List<Review> reviews,
            List<FollowUp> followUps) {
        var first = new HashSet<>(topics.getOrDefault(indicator, List.of()));
        statements.forEach(statement -> first.add(statement.source()));
        tallies.forEach(tally -> first.add(tally.source()));
        reviews.forEach(review -> first.add(review.source()));
        followUps.forEach(followUp -> first.add(followUp.source()));
        return first;
    }

    private Set<Source> closed(Collection<Source> first) {
        var found = new HashSet<>(first);
        var open = new ArrayDeque<>(first);
        while (!open.isEmpty()) {
            linked.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    private Map<Place, Integer> looseness(Facts about) {
        var places = new HashMap<Place, Integer>();
        Stream.of(
                        about.statements().stream().map(Statement::place),
                        about.tallies().stream().map(Tally::place),
                        about.reviews().stream().flatMap(Bearings::places),
                        about.followUps().stream().map(FollowUp::place),
                        about.links().stream().map(Link::place))
                .flatMap(stream -> stream)
                .forEach(place -> places.put(place, firmness.looseness(place)));
        return places;
    }

    private static Stream<Place> places(Review review) {
        return Stream.of(List.of(review.place()), review.issues(), review.recommendations())
                .flatMap(List::stream);
    }
}
