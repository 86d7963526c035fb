package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.dossier.EvidenceFile.Reason;
import id.telaah.dossier.EvidenceFile.State;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.intake.FilePath;
import id.telaah.intake.StoredDocument;
import id.telaah.intake.StoredDocument.Rejection;
import id.telaah.reading.Document;
import id.telaah.reading.Identity;
import id.telaah.store.ContentStore;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads one file. It may run twice, and side by side: a file that has reached its end state is left alone. */
@Component
final class ReadJob {
    private static final Logger LOG = LoggerFactory.getLogger(ReadJob.class);

    private final DossierRows dossiers;
    private final FileRows files;
    private final FileStates states;
    private final Changes changes;
    private final Readings readings;
    private final FullText text;
    private final IndexedFiles indexed;
    private final ContentStore store;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    ReadJob(
            DossierRows dossiers,
            FileRows files,
            FileStates states,
            Changes changes,
            Readings readings,
            FullText text,
            IndexedFiles indexed,
            ContentStore store,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.files = files;
        this.states = states;
        this.changes = changes;
        this.readings = readings;
        this.text = text;
        this.indexed = indexed;
        this.store = store;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void run(UUID id) {
        started(id).ifPresent(this::read);
    }

    private void read(EvidenceFile file) {
        var extension = new FilePath(file.path()).extension();
        var document = readings.document(stored(file), extension);
        var generations = text.put(file, document);
        try {
            end(file, document, extension, generations);
        } catch (DuplicateKeyException together) {
            end(
                    file,
                    document,
                    extension,
                    generations); // another job kept its reading of the same bytes first; now it is seen
        }
    }

    /** The file as it is being read now; empty when there is nothing to read any more. */
    private Optional<EvidenceFile> started(UUID id) {
        return transaction.execute(status -> present(id)
                .map(file -> file.state() == State.READING
                        ? file
                        : states.enter(id, State.READING, file.reason(), null, changes.seen(file.dossier()))));
    }

    /** The row of a file that is not read yet, its dossier locked. */
    private Optional<EvidenceFile> present(UUID id) {
        try {
            dossiers.locked(files.byId(id).dossier());
        } catch (NotYours gone) {
            return Optional.empty();
        }
        return Optional.of(files.byId(id)).filter(file -> !file.state().isEnd());
    }

    private StoredDocument stored(EvidenceFile file) {
        var bytes = store.original(file.sha256())
                .orElseThrow(() -> new IllegalStateException(
                        "The original %s of %s is missing in the store. Put it back from a backup, then retry."
                                .formatted(file.sha256(), file.path())));
        var fault = file.reason();
        return new StoredDocument(
                file.path(),
                bytes,
                file.sha256(),
                file.size(),
                fault == null ? Optional.empty() : Optional.of(new Rejection(fault.code(), fault.message())));
    }

    private void end(EvidenceFile file, Document document, String extension, Set<String> generations) {
        transaction.executeWithoutResult(status -> present(file.id()).ifPresent(was -> {
            keep(document, extension);
            var unreadable = document.state() == ExtractedDocument.State.UNREADABLE;
            var is = states.enter(
                    file.id(),
                    unreadable ? State.UNREADABLE : State.READ,
                    unreadable ? why(document) : null,
                    null,
                    changes.judgeAgain(file.dossier()));
            if (!generations.isEmpty()) {
                generations.forEach(generation -> indexed.entered(generation, List.of(file.id())));
                indexed.settled(List.of(is));
            }
            states.tell(unreadable ? FileChanged.Act.UNREADABLE : FileChanged.Act.READ, was, is);
        }));
    }

    private static Reason why(Document document) {
        return document.notes().stream()
                .findFirst()
                .map(note -> new Reason(note.code(), note.message()))
                .orElse(new Reason("no-text", "Tidak ada teks yang dapat dibaca dalam berkas ini."));
    }

    /** What was kept is never taken away, so that at most the first two to read the same bytes at once meet. */
    private void keep(Document document, String extension) {
        var known = write("""
                update reading set reader_version = :version, state = :state, media_type = :type, pages = :pages,
                    form = :form, number = :number, document_year = :year, title = :title, read_at = :at
                where sha256 = :sha256 and extension = :extension""", document, extension);
        if (known == 0) {
            write("""
                    insert into reading (sha256, extension, reader_version, state, media_type, pages, form, number,
                        document_year, title, read_at)
                    values (:sha256, :extension, :version, :state, :type, :pages, :form, :number, :year, :title, :at)""", document, extension);
        }
    }

    private int write(String sql, Document document, String extension) {
        var identity = document.main().identity();
        return jdbc.sql(sql)
                .param("sha256", document.sha256())
                .param("extension", extension)
                .param("version", readings.version())
                .param("state", document.state().name())
                .param("type", cut(document.mediaType(), 200))
                .param("pages", document.pages())
                .param("form", identity.form())
                .param("number", cut(identity.number(), 200), Types.VARCHAR)
                .param("year", year(identity), Types.INTEGER)
                .param("title", cut(identity.title(), 1000), Types.VARCHAR)
                .param("at", Rows.now())
                .update();
    }

    private static @Nullable Integer year(Identity identity) {
        var date = identity.date();
        return identity.year() != null || date == null ? identity.year() : Integer.valueOf(date.getYear());
    }

    private static @Nullable String cut(@Nullable String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }

    /** Reading broke off too often: a person may try again. */
    void giveUp(UUID id, Throwable why) {
        LOG.error("File {} could not be read and is given up", id, why);
        transaction.executeWithoutResult(status -> {
            present(id).ifPresent(was -> {
                var is = states.enter(id, State.FAILED, broken(why), null, changes.judgeAgain(was.dossier()));
                states.tell(FileChanged.Act.FAILED, was, is);
            });
        });
    }

    private static Reason broken(Throwable why) {
        return new Reason(
                "reading-broke-off",
                "Pembacaan berkas ini berulang kali terputus (%s). Coba baca ulang; bila tetap gagal, hubungi pengelola."
                        .formatted(why.getClass().getSimpleName()));
    }
}
