package id.telaah.dossier;

import id.telaah.dossier.EvidenceFile.Reason;
import id.telaah.dossier.EvidenceFile.State;
import java.sql.Types;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes rows of files. Every method runs in the transaction of its caller. */
@Component
final class FileStates {
    private final JdbcClient jdbc;
    private final FileRows files;
    private final DossierRows dossiers;
    private final ApplicationEventPublisher events;

    FileStates(JdbcClient jdbc, FileRows files, DossierRows dossiers, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.files = files;
        this.dossiers = dossiers;
        this.events = events;
    }

    /** A new row, waiting to be read; its placements come with it. */
    void insert(EvidenceFile file, String extension, long feed) {
        jdbc.sql("""
                insert into evidence_file (id, dossier, path, live_path, revision, sha256, extension, size, state,
                    reason_code, reason, agency, received_at, received_by, carried_from, same_as, feed, version)
                values (:id, :dossier, :path, :path, :revision, :sha256, :extension, :size, :state, :code, :reason,
                    :agency, :at, :by, :carriedFrom, :sameAs, :feed, 1)""")
                .param("id", file.id())
                .param("dossier", file.dossier())
                .param("path", file.path())
                .param("revision", file.revision())
                .param("sha256", file.sha256())
                .param("extension", extension)
                .param("size", file.size())
                .param("state", file.state().name())
                .param("code", file.reason() == null ? null : file.reason().code(), Types.VARCHAR)
                .param("reason", file.reason() == null ? null : file.reason().message(), Types.VARCHAR)
                .param("agency", file.agency())
                .param("at", file.receivedAt().atOffset(java.time.ZoneOffset.UTC))
                .param("by", file.receivedBy())
                .param("carriedFrom", file.carriedFrom())
                .param("sameAs", file.sameAs())
                .param("feed", feed)
                .update();
        place(file.id(), file.indicators());
    }

    void place(UUID file, Set<Integer> indicators) {
        jdbc.sql("delete from placement where file = :file").param("file", file).update();
        indicators.forEach(indicator -> jdbc.sql("insert into placement (file, indicator) values (:file, :indicator)")
                .param("file", file)
                .param("indicator", indicator)
                .update());
    }

    /**
     * Puts a file into a state; the states in which it is no longer valid set its path free. What the search index has to
     * do with it is looked after until {@link IndexedFiles#settled} says that nothing is left to be done.
     */
    EvidenceFile enter(UUID file, State state, @Nullable Reason reason, @Nullable UUID replacedBy, long feed) {
        var gone = state == State.SUPERSEDED || state == State.REMOVED;
        jdbc.sql("""
                update evidence_file set state = :state, reason_code = :code, reason = :reason,
                    live_path = case when :gone = true then null else live_path end,
                    replaced_by = :replacedBy, feed = :feed, version = version + 1, search_due = 1
                where id = :id""")
                .param("state", state.name())
                .param("code", reason == null ? null : reason.code(), Types.VARCHAR)
                .param("reason", reason == null ? null : cut(reason.message()), Types.VARCHAR)
                .param("gone", gone)
                .param("replacedBy", replacedBy)
                .param("feed", feed)
                .param("id", file)
                .update();
        return files.byId(file);
    }

    /** Counts a change that leaves the state as it is. */
    EvidenceFile touch(UUID file, long feed) {
        jdbc.sql("update evidence_file set feed = :feed, version = version + 1 where id = :id")
                .param("feed", feed)
                .param("id", file)
                .update();
        return files.byId(file);
    }

    /** Puts an act on the trail; the last thing in a transaction. */
    void tell(FileChanged.Act act, @Nullable EvidenceFile was, EvidenceFile is) {
        tell(new FileChanged(act, dossiers.byId(is.dossier()).institution(), was, is, null));
    }

    void tell(FileChanged act) {
        events.publishEvent(act);
    }

    private static String cut(String message) {
        return message.length() > 2000 ? message.substring(0, 2000) : message;
    }
}
