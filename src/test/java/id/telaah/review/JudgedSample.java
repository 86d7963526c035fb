package id.telaah.review;

import id.telaah.assessment.Assessor;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Terms;
import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sample city, really judged once in a run; scans stay unread, so that something is undetermined. */
public final class JudgedSample {
    static final Result RESULT = judged();

    private static final Instant JUDGED = Instant.parse("2024-09-01T08:00:00Z");

    private JudgedSample() {}

    private static Result judged() {
        var terms = new Terms("Kota Sukamaju", "kota", 2024, "spbe-2020", null, LocalDate.of(2024, 8, 31));
        var assessor = Assessor.open(Path.of("kb"), Path.of("rules"));
        var assessment = assessor.assess(Path.of("samples/kota-sukamaju"), terms, false, Progress.SILENT);
        return Reports.in("id").result(assessment);
    }

    /** Puts files, judgement and suggestions into a dossier, as if its jobs had done it. */
    public static void into(JdbcClient database, UUID dossier, UUID person) {
        RESULT.documents().forEach(document -> file(database, dossier, document, person));
        var judgement = UUID.randomUUID();
        database.sql("insert into judgement (id, dossier, number, judging_key, judged_at, files, head)"
                        + " values (?, ?, 1, 'sample', ?, ?, ?)")
                .params(
                        judgement,
                        dossier,
                        JUDGED.atOffset(ZoneOffset.UTC),
                        RESULT.documents().size(),
                        Reports.write(RESULT))
                .update();
        RESULT.indicators().forEach(entry -> suggest(database, dossier, judgement, entry, JUDGED));
    }

    private static void file(JdbcClient database, UUID dossier, Result.DocumentEntry document, UUID person) {
        database.sql(
                        "insert into evidence_file (id, dossier, path, live_path, revision, sha256, extension, size, state,"
                                + " received_at, received_by, feed, version) values (?, ?, ?, ?, 1, ?, ?, 1000, 'READ', ?, ?, 1, 1)")
                .params(
                        UUID.randomUUID(),
                        dossier,
                        document.file(),
                        document.file(),
                        document.sha256(),
                        document.file().substring(document.file().lastIndexOf('.') + 1),
                        JUDGED.atOffset(ZoneOffset.UTC),
                        person)
                .update();
    }

    /** Another suggestion takes the place of the present one. */
    static void suggestAnew(JdbcClient database, UUID dossier, Result.IndicatorEntry entry, Instant at) {
        var judgement = database.sql("select id from judgement where dossier = ?")
                .param(dossier)
                .query(UUID.class)
                .single();
        database.sql("update suggestion set live = null where dossier = ? and indicator = ?")
                .params(dossier, entry.number())
                .update();
        suggest(database, dossier, judgement, entry, at);
    }

    private static void suggest(
            JdbcClient database, UUID dossier, UUID judgement, Result.IndicatorEntry entry, Instant at) {
        var text = Reports.write(entry);
        database.sql(
                        "insert into suggestion (id, dossier, judgement, indicator, live, level_reached, level_possible,"
                                + " confidence, needs_review, digest, entry, suggested_at) values (?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID(),
                        dossier,
                        judgement,
                        entry.number(),
                        entry.level(),
                        entry.possible(),
                        entry.confidence(),
                        entry.needsReview(),
                        sha256(text),
                        text,
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    static Map<Integer, Result.IndicatorEntry> entries() {
        return RESULT.indicators().stream().collect(Collectors.toMap(Result.IndicatorEntry::number, entry -> entry));
    }

    /** The same entry with another level. */
    static Result.IndicatorEntry at(Result.IndicatorEntry entry, int level) {
        return new Result.IndicatorEntry(
                entry.number(),
                level,
                Math.max(level, entry.possible()),
                entry.confidence(),
                entry.needsReview(),
                entry.concerns(),
                entry.requirements(),
                entry.justification(),
                entry.gap());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
