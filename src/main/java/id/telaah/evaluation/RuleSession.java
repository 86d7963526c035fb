package id.telaah.evaluation;

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
        var trail = new RuleTrail();
        return new Conclusions(instrument, facts, conclude(rules, instrument, facts, trail), trail).judgement();
    }

    /** All facts at the end, those of the rules among them. */
    static Collection<?> conclude(RuleBase rules, Instrument instrument, Facts facts, RuleTrail trail) {
        var session = rules.base().newKieSession();
        try {
            session.addEventListener(trail.firings());
            session.addEventListener(trail.insertions());
            var inserted = new ArrayList<Object>(questions(instrument, facts.setting()));
            inserted.add(facts.setting());
            inserted.add(rules.parameters());
            inserted.addAll(ordered(facts));
            inserted.forEach(session::insert);
            fire(session, inserted.size() * FIRINGS_PER_FACT, trail);
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

    private static List<Object> questions(Instrument instrument, Setting setting) {
        var facts = new ArrayList<Object>();
        for (var indicator : instrument.indicators()) {
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

    /** In a fixed order, so that a judgement does not depend on the order in which facts were found. */
    private static List<Object> ordered(Facts facts) {
        return Stream.<List<?>>of(
                        sorted(facts.sources(), Comparator.comparing(Source::id)),
                        sorted(
                                facts.links(),
                                Comparator.<Link, String>comparing(
                                                link -> link.by().id())
                                        .thenComparing(link -> link.of().id())
                                        .thenComparing(Link::kind)
                                        .thenComparing(Link::place, Places.ORDER)),
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
