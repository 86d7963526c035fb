package id.telaah.evaluation;

import id.telaah.evidence.Facts;
import id.telaah.kb.Instrument;
import java.util.List;

/** Judges dossiers with one set of rules. Safe for use by several threads. */
public final class Evaluation {
    private final RuleBase rules;

    public Evaluation(RuleBase rules) {
        this.rules = rules;
    }

    /**
     * Judges the facts of one dossier by the requirements that hold in the edition of its setting.
     *
     * @throws RulesException when the rules do not come to rest or leave an indicator without a level
     */
    public Judgement judge(Instrument instrument, Facts facts) {
        return RuleSession.judge(rules, instrument, facts);
    }

    /**
     * The same judgement, made faster by what was judged before.
     *
     * @param precedents of this dossier and instrument; the verdicts are added
     * @throws RulesException when the rules do not come to rest or leave an indicator without a level
     */
    public Judgement judge(Instrument instrument, Facts facts, Precedents precedents) {
        return RuleSession.judge(rules, instrument, facts, precedents);
    }

    /** Says of each document how far it may prove something, in the order of the facts. */
    public List<Admission> admissions(Instrument instrument, Facts facts) {
        var conclusions = RuleSession.conclude(rules, instrument, facts, new RuleTrail());
        return facts.sources().stream()
                .map(source -> Admission.of(source, conclusions))
                .toList();
    }
}
