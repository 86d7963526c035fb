package id.telaah.evaluation;

import id.telaah.evaluation.Judgement.RuleTrace;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/** Remembers which rule, fired on which facts, made each fact that rules made. For one session. */
final class RuleTrail {
    /** Enough to follow a conclusion; a norm that many articles state would fill pages. */
    private static final int FACTS_SHOWN = 6;

    private final Map<Object, Match> origin = new IdentityHashMap<>();
    private @Nullable Match current;
    private String last = "";

    AgendaEventListener firings() {
        return new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                current = event.getMatch();
                last = event.getMatch().getRule().getName();
            }

            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                current = null;
            }
        };
    }

    RuleRuntimeEventListener insertions() {
        return new DefaultRuleRuntimeEventListener() {
            @Override
            public void objectInserted(ObjectInsertedEvent event) {
                var match = current;
                if (match != null) {
                    origin.put(event.getObject(), match);
                }
            }
        };
    }

    /** Name of the rule that fired last. */
    String last() {
        return last;
    }

    /** Names of the rules of whose conclusions at least one still stands. */
    Set<String> standing(Collection<?> objects) {
        var names = new TreeSet<String>();
        for (var object : objects) {
            var match = origin.get(object);
            if (match != null) {
                names.add(match.getRule().getName());
            }
        }
        return names;
    }

    /** The rules behind the findings, and behind the conclusions that those rests on, by name. */
    List<RuleTrace> behind(Collection<Finding> findings) {
        var facts = new TreeMap<String, Set<String>>();
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        findings.forEach(finding -> follow(finding, facts, seen));
        return facts.entrySet().stream()
                .map(rule -> new RuleTrace(
                        rule.getKey(),
                        rule.getValue().stream().limit(FACTS_SHOWN).toList()))
                .toList();
    }

    private void follow(Object made, Map<String, Set<String>> facts, Set<Object> seen) {
        var match = origin.get(made);
        if (match == null || !seen.add(made)) {
            return;
        }
        var shown = facts.computeIfAbsent(match.getRule().getName(), name -> new TreeSet<>());
        for (var fact : match.getObjects()) {
            var words = FactWords.of(fact);
            if (!words.isEmpty()) {
                shown.add(words);
            }
            follow(fact, facts, seen);
        }
    }
}
