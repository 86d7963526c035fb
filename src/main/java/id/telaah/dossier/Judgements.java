package id.telaah.dossier;

import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what was judged. Every method runs in the transaction of its caller, who holds the row of the dossier. */
@Component
final class Judgements {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Judgements(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    boolean isLatest(UUID dossier, String key) {
        return jdbc.sql(
                        "select judging_key from judgement where dossier = :dossier order by number desc fetch first 1 row only")
                .param("dossier", dossier)
                .query(String.class)
                .optional()
                .filter(key::equals)
                .isPresent();
    }

    boolean isJudged(UUID dossier) {
        return jdbc.sql("select count(*) from judgement where dossier = :dossier")
                        .param("dossier", dossier)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** An indicator whose entry did not change keeps its suggestion. Nothing is done when the same was kept already. */
    void keep(Dossier dossier, String key, Result result) {
        if (isLatest(dossier.id(), key)) {
            return;
        }
        var judgement = UUID.randomUUID();
        insert(judgement, dossier.id(), key, result);
        var there = present(dossier.id());
        for (var entry : result.indicators()) {
            var json = Reports.write(entry);
            var digest = JudgingKey.sha256(json);
            if (!digest.equals(there.get(entry.number()))) {
                replace(judgement, dossier.id(), entry, json, digest);
            }
        }
        result.documents()
                .forEach(document -> jdbc.sql(
                                "update evidence_file set legal_status = :status where dossier = :dossier and live_path = :path")
                        .param("status", document.status())
                        .param("dossier", dossier.id())
                        .param("path", document.file())
                        .update());
        events.publishEvent(new DossierJudged(
                dossier, judgement, result.index(), result.documents().size()));
    }

    private void insert(UUID id, UUID dossier, String key, Result result) {
        var number = jdbc.sql("select coalesce(max(number), 0) + 1 from judgement where dossier = :dossier")
                .param("dossier", dossier)
                .query(Integer.class)
                .single();
        shorten(dossier);
        jdbc.sql("""
                insert into judgement (id, dossier, number, judging_key, judged_at, files, head)
                values (:id, :dossier, :number, :key, :at, :files, :head)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("number", number)
                .param("key", key)
                .param("at", Rows.now())
                .param("files", result.documents().size())
                .param("head", Reports.write(result.with(List.of())))
                .update();
    }

    /** Documents are told by the latest judgement only; of earlier ones the numbers are kept. */
    private void shorten(UUID dossier) {
        jdbc.sql("select id, head from judgement where dossier = :dossier order by number desc fetch first 1 row only")
                .param("dossier", dossier)
                .query((row, number) -> Map.entry(Rows.id(row, "id"), row.getString("head")))
                .optional()
                .ifPresent(last -> jdbc.sql("update judgement set head = :head where id = :id")
                        .param(
                                "head",
                                Reports.write(
                                        Reports.readResult(last.getValue()).withDocuments(List.of())))
                        .param("id", last.getKey())
                        .update());
    }

    private Map<Integer, String> present(UUID dossier) {
        return jdbc
                .sql("select indicator, digest from suggestion where dossier = :dossier and live = 1")
                .param("dossier", dossier)
                .query((row, number) -> Map.entry(row.getInt("indicator"), row.getString("digest")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void replace(UUID judgement, UUID dossier, Result.IndicatorEntry entry, String json, String digest) {
        jdbc.sql("update suggestion set live = null where dossier = :dossier and indicator = :indicator and live = 1")
                .param("dossier", dossier)
                .param("indicator", entry.number())
                .update();
        jdbc.sql("""
                insert into suggestion (id, dossier, judgement, indicator, live, level_reached, level_possible, confidence,
                    needs_review, digest, entry, suggested_at)
                values (:id, :dossier, :judgement, :indicator, 1, :level, :possible, :confidence, :review, :digest, :entry,
                    :at)""")
                .param("id", UUID.randomUUID())
                .param("dossier", dossier)
                .param("judgement", judgement)
                .param("indicator", entry.number())
                .param("level", entry.level())
                .param("possible", entry.possible())
                .param("confidence", entry.confidence())
                .param("review", entry.needsReview())
                .param("digest", digest)
                .param("entry", json)
                .param("at", Rows.now())
                .update();
    }
}
