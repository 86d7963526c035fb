package id.telaah.desk;

import id.telaah.dossier.EvidenceFile.State;
import java.util.List;
import java.util.Set;

/** The states of files as lists show them. */
final class FileStates {
    /** In the order in which a person cares. */
    static final List<State> SHOWN = List.of(
            State.FAILED, State.UNREADABLE, State.READING, State.RECEIVED, State.READ, State.SUPERSEDED, State.REMOVED);

    /** Those that are part of the dossier. */
    static final Set<State> COUNTED = Set.of(State.FAILED, State.UNREADABLE, State.READING, State.RECEIVED, State.READ);

    private FileStates() {}
}
