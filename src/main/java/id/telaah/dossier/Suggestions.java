package id.telaah.dossier;

import id.telaah.access.NotYours;
import id.telaah.access.Viewer;
import id.telaah.reporting.Reports;
import id.telaah.reporting.Result;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the machine suggests for a dossier, now and before. */
@Component
public class Suggestions {
    private static final String COLUMNS = "select * from suggestion ";

    private final Visibility visibility;
    private final JdbcClient jdbc;
    private final Entries entries = new Entries();

    Suggestions(Visibility visibility, JdbcClient jdbc) {
        this.visibility = visibility;
        this.jdbc = jdbc;
    }

    /** The last judgement; empty before the first one. */
    @Transactional(readOnly = true)
    public Optional<JudgementSummary> latest(Viewer viewer, UUID dossier) {
        visibility.dossier(viewer, dossier);
        return jdbc.sql("select * from judgement where dossier = :dossier order by number desc fetch first 1 row only")
                .param("dossier", dossier)
                .query(Suggestions::summary)
                .optional();
    }

    /** The present suggestions by indicator; an officer sees the indicators of the own agency. Empty before the first judgement. */
    @Transactional(readOnly = true)
    public List<Suggestion> present(Viewer viewer, UUID dossier) {
        var seen = visibility.indicators(viewer, dossier);
        return jdbc
                .sql(COLUMNS + "where dossier = :dossier and live = 1 order by indicator")
                .param("dossier", dossier)
                .query(this::row)
                .list()
                .stream()
                .filter(suggestion -> seen.includes(suggestion.indicator()))
                .toList();
    }

    /**
     * The present suggestion for one indicator; empty before the first judgement.
     *
     * @throws NotYours when the indicator is not the viewer's
     */
    @Transactional(readOnly = true)
    public Optional<Suggestion> present(Viewer viewer, UUID dossier, int indicator) {
        mustSee(viewer, dossier, indicator);
        return jdbc.sql(COLUMNS + "where dossier = :dossier and indicator = :indicator and live = 1")
                .param("dossier", dossier)
                .param("indicator", indicator)
                .query(this::row)
                .optional();
    }

    /**
     * All suggestions for one indicator, the latest first.
     *
     * @throws NotYours when the indicator is not the viewer's
     */
    @Transactional(readOnly = true)
    public List<Suggestion> history(Viewer viewer, UUID dossier, int indicator) {
        mustSee(viewer, dossier, indicator);
        return jdbc.sql(COLUMNS
                        + "where dossier = :dossier and indicator = :indicator order by suggested_at desc, live, id")
                .param("dossier", dossier)
                .param("indicator", indicator)
                .query(this::row)
                .list();
    }

    /** @throws NotYours when it is not there or its indicator is not the viewer's */
    @Transactional(readOnly = true)
    public Suggestion get(Viewer viewer, UUID suggestion) {
        var found = jdbc.sql(COLUMNS + "where id = :id")
                .param("id", suggestion)
                .query(this::row)
                .optional()
                .orElseThrow(NotYours::new);
        mustSee(viewer, found.dossier(), found.indicator());
        return found;
    }

    /** The whole of the last judgement; for an officer with the indicators and documents of the own agency only. */
    @Transactional(readOnly = true)
    public Optional<Result> result(Viewer viewer, UUID dossier) {
        var entries = present(viewer, dossier).stream().map(Suggestion::entry).toList();
        var files = visibility.paths(viewer, dossier);
        return jdbc.sql(
                        "select head from judgement where dossier = :dossier order by number desc fetch first 1 row only")
                .param("dossier", dossier)
                .query(String.class)
                .optional()
                .map(Reports::readResult)
                .map(head -> head.with(entries)
                        .withDocuments(head.documents().stream()
                                .filter(document -> files.includes(document.file()))
                                .toList()));
    }

    private void mustSee(Viewer viewer, UUID dossier, int indicator) {
        if (!visibility.indicators(viewer, dossier).includes(indicator)) {
            throw new NotYours();
        }
    }

    private static JudgementSummary summary(ResultSet row, int number) throws SQLException {
        var head = Reports.readResult(row.getString("head"));
        return new JudgementSummary(
                Rows.id(row, "id"),
                Rows.id(row, "dossier"),
                row.getInt("number"),
                Rows.instant(row, "judged_at"),
                row.getInt("files"),
                head.index(),
                head.knowledge());
    }

    private Suggestion row(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                Rows.id(row, "id"),
                Rows.id(row, "dossier"),
                Rows.id(row, "judgement"),
                Rows.instant(row, "suggested_at"),
                Rows.number(row, "live") != null,
                row.getString("digest"),
                entries.of(row));
    }
}
