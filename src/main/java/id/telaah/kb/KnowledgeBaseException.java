package id.telaah.kb;

import java.util.List;
import java.util.stream.Collectors;

/** The knowledge base cannot be used; carries every fault found. */
public final class KnowledgeBaseException extends RuntimeException {
    private final transient List<Fault> faults;

    public KnowledgeBaseException(List<Fault> faults) {
        super(faults.size() + " fault(s) in the knowledge base: "
                + faults.stream().map(Fault::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
