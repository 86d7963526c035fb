package id.telaah.evaluation;

import id.telaah.kb.Fault;
import java.util.List;

/** The rules cannot be used; carries every fault found. */
public final class RulesException extends RuntimeException {
    private final transient List<Fault> faults;

    public RulesException(List<Fault> faults) {
        super(faults.size() + " fault(s) in the rules");
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
