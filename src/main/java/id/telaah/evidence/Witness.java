package id.telaah.evidence;

import id.telaah.evidence.ServiceSlots.Service;
import id.telaah.reading.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One source while facts are found. Its text is read when it is new, or when what is remembered of it does not hold. */
final class Witness {
    private final Utterances utterances;
    private final Filing filing;
    private final int at;
    private final boolean relevant;
    private final @Nullable Account former;
    private final Source source;
    private final List<Service> services;
    private @Nullable List<Utterance> clauses;

    /** A source that is heard for the first time. */
    Witness(Utterances utterances, ServiceSlots slots, Filing filing, int at, boolean relevant, Source source) {
        this.utterances = utterances;
        this.filing = filing;
        this.at = at;
        this.relevant = relevant;
        this.source = source;
        this.former = null;
        this.services = relevant ? slots.services(source, clauses()) : List.of();
    }

    /** A source that is remembered. */
    Witness(Utterances utterances, Filing filing, int at, boolean relevant, Account former) {
        this.utterances = utterances;
        this.filing = filing;
        this.at = at;
        this.relevant = relevant;
        this.source = former.source();
        this.former = former;
        this.services = former.services();
    }

    Source source() {
        return source;
    }

    List<Service> services() {
        return services;
    }

    @Nullable
    Account former() {
        return former;
    }

    /** None in a document that does not speak about any indicator. */
    List<Utterance> clauses() {
        if (clauses == null) {
            clauses = relevant ? utterances.of(source, segment()) : List.of();
        }
        return clauses;
    }

    private Segment segment() {
        return filing.document().segments().get(at);
    }
}
