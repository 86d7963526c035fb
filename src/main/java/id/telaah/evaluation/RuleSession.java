package id.telaah.evaluation;

import static java.util.stream.Collectors.toSet;

import id.telaah.evaluation.Judgement.IndicatorJudgement;
import id.telaah.evidence.Facts;
import id.telaah.evidence.FollowUp;
import id.telaah.evidence.Link;
import id.telaah.evidence.Review;
import id.telaah.evidence.Setting;
import id.telaah.evidence.Source;
import id.telaah.evidence.Statement;
import id.telaah.evidence.Tally;
import id.telaah.evidence.Unread;
import id.telaah.kb.Fault;
import id.telaah.kb.Indicator;
import id.telaah.kb.Instrument;
import id.telaah.kb.Requirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kie.api.runtime.KieSession;

/** Puts facts before the rules and collects what they conclude. It decides nothing itself. */
final class RuleSession {
    /** Far above what sound rules need for any dossier: each fact takes part in a few hundred firings at most. */
    private static final int FIRINGS_PER_FACT = 500;

    private RuleSession() {}

    /**
     * Judges the facts of one dossier by the requirements that hold in the edition of its setting.
     *
     * @throws RulesException when the rules do not come to rest or leave an indicator without a level
     */
    static Judgement judge(RuleBase rules, Instrument instrument, Facts facts) {
        var all = numbers(instrument);
        var firmness = new Firmness(facts.statements());
        var conclusions = conclusions(rules, instrument, facts, firmness, Set.copyOf(all));
        return new Judgement(facts.setting(), conclusions.statuses(), conclusions.verdicts(Set.copyOf(all)));
    }

    /** The same judgement, with verdicts taken over where everything they may rest on is as it was. */
    static Judgement judge(RuleBase rules, Instrument instrument, Facts facts, Precedents precedents) {
        var firmness = new Firmness(facts.statements());
        var bearings = Bearing.of(instrument, facts, firmness);
        var verdicts = new TreeMap<Integer, IndicatorJudgement>();
        bearings.forEach((indicator, bearing) ->
                precedents.verdict(indicator, bearing).ifPresent(verdict -> verdicts.put(indicator, verdict)));
        var open = new TreeSet<>(bearings.keySet());
        open.removeAll(verdicts.keySet());
        var conclusions = conclusions(rules, instrument, about(open, facts), firmness, open);
        conclusions.verdicts(open).forEach(verdict -> verdicts.put(verdict.number(), verdict));
        bearings.forEach((indicator, bearing) -> precedents.keep(
                bearing, Objects.requireNonNull(verdicts.get(indicator), "every indicator has a verdict")));
        return new Judgement(
                facts.setting(),
                conclusions.statuses(),
                numbers(instrument).stream().map(verdicts::get).toList());
    }

    private static List<Integer> numbers(Instrument instrument) {
        return instrument.indicators().stream().map(Indicator::number).toList();
    }

    private static Conclusions conclusions(
            RuleBase rules, Instrument instrument, Facts facts, Firmness firmness, Set<Integer> asked) {
        var trail = new RuleTrail();
        return new Conclusions(instrument, facts, firmness, conclude(rules, instrument, facts, asked, trail), trail);
    }

    /** The facts that bear on some indicators, and all sources: the status of each is asked. */
    private static Facts about(Set<Integer> asked, Facts facts) {
        var followUps = facts.followUps().stream()
                .filter(followUp -> asked.contains(followUp.indicator()))
                .toList();
        var followed = followUps.stream().map(FollowUp::review).collect(toSet());
        return new Facts(
                facts.setting(),
                facts.sources(),
                facts.links(),
                facts.statements().stream()
                        .filter(statement -> asked.contains(statement.indicator()) || Bearings.isOfAll(statement))
                        .toList(),
                facts.tallies().stream()
                        .filter(tally -> asked.contains(tally.indicator()))
                        .toList(),
                facts.reviews().stream()
                        .filter(review -> asked.contains(review.indicator()) || followed.contains(review))
                        .toList(),
                followUps,
                facts.unread().stream()
                        .filter(unread -> unread.indicator() == 0 || asked.contains(unread.indicator()))
                        .toList());
    }

    /**
     * All facts at the end, those of the rules among them. What documents may prove is settled before it is asked what they
     * say, and that before it is asked what is required, and that before lists are made: little is concluded that must be
     * withdrawn again.
     */
    static Collection<?> conclude(RuleBase rules, Instrument instrument, Facts facts, RuleTrail trail) {
        return conclude(rules, instrument, facts, Set.copyOf(numbers(instrument)), trail);
    }

    private static Collection<?> conclude(
            RuleBase rules, Instrument instrument, Facts facts, Set<Integer> asked, RuleTrail trail) {
        var session = rules.base().newKieSession();
        try {
            session.addEventListener(trail.firings());
            session.addEventListener(trail.insertions());
            var stages = List.of(
                    with(documents(facts), facts.setting(), rules.parameters()),
                    about(facts),
                    questions(instrument, facts.setting(), asked),
                    List.<Object>of(new Gathered()));
            var limit = stages.stream().mapToInt(List::size).sum() * FIRINGS_PER_FACT;
            for (var stage : stages) {
                stage.forEach(session::insert);
                fire(session, limit, trail);
            }
            return List.copyOf(session.getObjects());
        } finally {
            session.dispose();
        }
    }

    private static void fire(KieSession session, int limit, RuleTrail trail) {
        if (session.fireAllRules(limit) == limit) {
            throw new RulesException(List.of(new Fault(
                    "rules",
                    trail.last(),
                    "rules did not come to rest after %d firings. Look for rules that undo each other"
                            .formatted(limit))));
        }
    }

    private static List<Object> questions(Instrument instrument, Setting setting, Set<Integer> asked) {
        var facts = new ArrayList<Object>();
        for (var indicator : instrument.indicators()) {
            if (!asked.contains(indicator.number())) {
                continue;
            }
            facts.add(indicator);
            facts.addAll(Rung.of(indicator));
            for (var requirement : indicator.requirements()) {
                if (requirement.holdsIn(setting.edition())) {
                    facts.add(requirement);
                    facts.addAll(asked(indicator, requirement));
                }
            }
        }
        return facts;
    }

    private static List<Asked> asked(Indicator indicator, Requirement requirement) {
        if (requirement.coverage() == Requirement.Coverage.NONE
                && requirement.elements().isEmpty()) {
            return List.of();
        }
        return indicator.elements().stream()
                .filter(element -> requirement.elements().isEmpty()
                        ? element.counted()
                        : requirement.elements().contains(element.id()))
                .map(element -> new Asked(requirement, element.id(), element.name()))
                .toList();
    }

    private static List<Object> with(List<Object> facts, Object... more) {
        return Stream.concat(Stream.of(more), facts.stream()).toList();
    }

    /** In a fixed order, so that a judgement does not depend on the order in which facts were found. */
    private static List<Object> documents(Facts facts) {
        return Stream.<List<?>>of(
                        sorted(facts.sources(), Comparator.comparing(Source::id)),
                        sorted(
                                facts.links(),
                                Comparator.<Link, String>comparing(
                                                link -> link.by().id())
                                        .thenComparing(link -> link.of().id())
                                        .thenComparing(Link::kind)
                                        .thenComparing(Link::place, Places.ORDER)))
                .<Object>flatMap(List::stream)
                .toList();
    }

    /** In a fixed order too. */
    private static List<Object> about(Facts facts) {
        return Stream.<List<?>>of(
                        sorted(
                                facts.statements(),
                                Comparator.comparingInt(Statement::indicator).thenComparing(Statement::id)),
                        sorted(
                                facts.tallies(),
                                Comparator.comparingInt(Tally::indicator)
                                        .thenComparing(Tally::place, Places.ORDER)
                                        .thenComparing(Tally::share)),
                        sorted(
                                facts.reviews(),
                                Comparator.comparingInt(Review::indicator).thenComparing(Review::id)),
                        sorted(
                                facts.followUps(),
                                Comparator.comparingInt(FollowUp::indicator)
                                        .thenComparing(
                                                followUp -> followUp.review().id())
                                        .thenComparing(FollowUp::place, Places.ORDER)),
                        sorted(
                                facts.unread(),
                                Comparator.comparing(Unread::file)
                                        .thenComparing(Unread::page)
                                        .thenComparing(Unread::indicator)))
                .<Object>flatMap(List::stream)
                .toList();
    }

    private static <T> List<T> sorted(List<T> facts, Comparator<T> order) {
        return facts.stream().sorted(order).toList();
    }
}
