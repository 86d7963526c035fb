package id.telaah.dossier;

import id.telaah.assessment.Assessor;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Terms;
import id.telaah.evidence.Filing;
import id.telaah.intake.FilePath;
import id.telaah.intake.StoredDocument;
import id.telaah.intake.StoredDocument.Rejection;
import id.telaah.kb.Stage;
import id.telaah.node.Cluster;
import id.telaah.node.Knowledge;
import id.telaah.reading.Document;
import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import id.telaah.store.ContentStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Judges one dossier as it stands. It may run twice: the same contents, terms, rules and omissions are judged once. */
@Component
final class JudgeJob {
    /** While files are still being read, a dossier is judged at most this often. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final DossierRows dossiers;
    private final FileRows files;
    private final Changes changes;
    private final Omissions omissions;
    private final Readings readings;
    private final Judgements judgements;
    private final Assessor assessor;
    private final ContentStore store;
    private final Cluster cluster;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    JudgeJob(
            DossierRows dossiers,
            FileRows files,
            Changes changes,
            Omissions omissions,
            Readings readings,
            Judgements judgements,
            Assessor assessor,
            ContentStore store,
            Cluster cluster,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.dossiers = dossiers;
        this.files = files;
        this.changes = changes;
        this.omissions = omissions;
        this.readings = readings;
        this.judgements = judgements;
        this.assessor = assessor;
        this.store = store;
        this.cluster = cluster;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Judges, unless files are still being read and it is early enough to wait for them. */
    void run(UUID id) {
        transaction.execute(status -> gathered(id)).ifPresent(this::judge);
    }

    private void judge(Case work) {
        var id = work.dossier().id();
        var key = work.key().digest();
        var result = isFrozen(work.dossier()) || judgements.isLatest(id, key) ? null : result(work);
        transaction.executeWithoutResult(status -> {
            dossiers.locked(id);
            if (!counts()) {
                return; // the job stays, for a node whose knowledge counts
            }
            changes.judged(id, work.pending().count());
            if (result != null) {
                judgements.keep(work.dossier(), key, result);
            }
        });
    }

    /** What this node judges with, as far as it enters every key. */
    Knowledge knowledge() {
        var parts = List.of(assessor.knowledge().digest(), assessor.rulesDigest(), readings.version());
        return new Knowledge(JudgingKey.sha256(String.join("\n", parts)), readings.recognises());
    }

    /** Whether what this node knows counts among the nodes that are at work. */
    boolean counts() {
        return cluster.counts(knowledge());
    }

    private Result result(Case work) {
        var filings = work.files().stream().map(this::filing).toList();
        var exclusions = work.key().exclusions();
        var id = work.dossier().id().toString();
        return Reports.in("id").result(assessor.judge(id, terms(work.dossier()), filings, exclusions, Progress.SILENT));
    }

    /** Fetched from the store only when what it says is not remembered here. */
    private Filing filing(EvidenceFile file) {
        var version = "%s %s %s %s"
                .formatted(
                        file.sha256(),
                        new FilePath(file.path()).extension(),
                        readings.version(),
                        file.reason() == null ? "" : file.reason());
        return new Filing(file.path(), version, () -> document(file));
    }

    private record Case(Changes.Pending pending, Dossier dossier, List<EvidenceFile> files, JudgingKey key) {}

    private Optional<Case> gathered(UUID id) {
        var dossier = dossiers.locked(id);
        var pending = changes.pending(id);
        if (pending == null || waits(id, pending)) {
            return Optional.empty();
        }
        var key = key(dossier);
        return Optional.of(new Case(pending, dossier, key.files(), key));
    }

    private JudgingKey key(Dossier dossier) {
        var judged = files
                .find("f.dossier = :dossier and f.state in ('READ', 'UNREADABLE')", Map.of("dossier", dossier.id()))
                .stream()
                .sorted(Comparator.comparing(EvidenceFile::path))
                .toList();
        return new JudgingKey(
                dossier,
                judged,
                omissions.all(dossier.id()),
                assessor.knowledge().digest(),
                assessor.rulesDigest(),
                readings.version());
    }

    /** True when it was judged with other knowledge, rules or reading than the present ones, and may be judged again. */
    boolean isOutdated(Dossier dossier) {
        return stage(dossier).isPresent()
                && !isFrozen(dossier)
                && judgements.isJudged(dossier.id())
                && !judgements.isLatest(dossier.id(), key(dossier).digest());
    }

    /** What was determined rests on the suggestions of its time. */
    private boolean isFrozen(Dossier dossier) {
        return stage(dossier).filter(Stage::isFinal).isPresent();
    }

    private Optional<Stage> stage(Dossier dossier) {
        return assessor.knowledge().instrument(dossier.instrument()).flatMap(found -> found.stage(dossier.stage()));
    }

    private boolean waits(UUID id, Changes.Pending pending) {
        return unread(id) && pending.since().toInstant().plus(PATIENCE).isAfter(Instant.now());
    }

    private boolean unread(UUID dossier) {
        return jdbc.sql("select count(*) from evidence_file where dossier = :id and state in ('RECEIVED', 'READING')")
                        .param("id", dossier)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private static Terms terms(Dossier dossier) {
        return new Terms(
                dossier.institutionName(),
                dossier.institutionKind(),
                dossier.year(),
                dossier.instrument(),
                dossier.edition(),
                dossier.asOf());
    }

    private Document document(EvidenceFile file) {
        var fault = file.reason();
        var rejection =
                fault == null ? Optional.<Rejection>empty() : Optional.of(new Rejection(fault.code(), fault.message()));
        return readings.document(
                new StoredDocument(file.path(), original(file), file.sha256(), file.size(), rejection),
                new FilePath(file.path()).extension());
    }

    private Path original(EvidenceFile file) {
        return store.original(file.sha256())
                .orElseThrow(() -> new IllegalStateException(
                        "The original %s of %s is missing in the store. Put it back from a backup."
                                .formatted(file.sha256(), file.path())));
    }

    /** Ends the job: with nothing left to judge it goes, otherwise it comes again. Both happen while the dossier is locked. */
    void end(UUID id, Runnable remove, Runnable again) {
        transaction.executeWithoutResult(status -> {
            dossiers.locked(id);
            if (changes.pending(id) == null) {
                remove.run();
            } else {
                again.run();
            }
        });
    }

    void giveUp(UUID id, Throwable why) {
        transaction.executeWithoutResult(status -> {
            dossiers.locked(id);
            changes.givenUp(id, String.valueOf(why));
        });
    }
}
