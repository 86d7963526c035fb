package id.telaah.dossier;

import id.telaah.access.Permit;
import id.telaah.access.Viewer;
import id.telaah.dossier.DocumentSearch.Question;
import id.telaah.search.PassageIndex.Reach;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Works out what a viewer may find of what was asked for. A dossier that is all theirs is named as a whole, so that the
 * effort does not grow with its files; only what the index does not know is looked up file by file.
 */
@Component
final class Findable {
    private static final String FILES = """
            select f.id, f.dossier, f.state, f.search_due
            from evidence_file f left join reading r on r.sha256 = f.sha256 and r.extension = f.extension
            where\s""";

    private final DossierRows dossiers;
    private final JdbcClient jdbc;

    Findable(DossierRows dossiers, JdbcClient jdbc) {
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    /**
     * What may be found.
     *
     * @param waiting how many files that fit were read but cannot be found yet
     */
    record Sought(Reach reach, int waiting) {}

    /** Nothing that is not the viewer's takes part, neither in what is found nor in what is counted. */
    Sought sought(Viewer viewer, Question question) {
        var everywhere = viewer.everywhere(Permit.READ_DOSSIER)
                && question.dossiers().isEmpty()
                && question.years().isEmpty();
        var asked = everywhere ? List.<Dossier>of() : asked(viewer, question);
        var sought = new Collected(everywhere);
        if (everywhere) {
            collect(sought, "1 = 1", Map.of(), question);
        }
        var whole = asked.stream()
                .filter(dossier -> Visibility.whole(viewer, dossier))
                .map(Dossier::id)
                .toList();
        if (!whole.isEmpty()) {
            collect(sought, "f.dossier in (:dossiers)", Map.of("dossiers", whole), question);
            sought.dossiers.addAll(narrows(question) ? List.of() : whole);
        }
        asked.stream()
                .filter(dossier -> !Visibility.whole(viewer, dossier))
                .forEach(dossier -> singles(viewer, dossier, question).forEach(sought::single));
        return sought.done(narrows(question));
    }

    private List<Dossier> asked(Viewer viewer, Question question) {
        return dossiers.readable(viewer).stream()
                .filter(dossier ->
                        question.dossiers().isEmpty() || question.dossiers().contains(dossier.id()))
                .filter(dossier ->
                        question.years().isEmpty() || question.years().contains(dossier.year()))
                .toList();
    }

    /** Files of dossiers that are the viewer's as a whole: all that fit, or those that the index does not have right. */
    private void collect(Collected sought, String where, Map<String, ?> params, Question question) {
        if (narrows(question)) {
            files(where + " and f.state = 'READ'", params, question).forEach(sought::single);
        } else {
            files(where + " and f.search_due = 1", params, question).forEach(sought::due);
        }
    }

    private List<File> singles(Viewer viewer, Dossier dossier, Question question) {
        return files(
                "f.dossier = :dossier and f.state = 'READ' and " + Visibility.OWN_FILES,
                Map.of("dossier", dossier.id(), "whole", false, "agencies", Visibility.agencies(viewer, dossier)),
                question);
    }

    /** @param due true while the index may not have it as it is */
    private record File(UUID id, UUID dossier, boolean read, boolean due) {}

    private List<File> files(String condition, Map<String, ?> given, Question question) {
        var where = new StringBuilder(condition);
        var params = new HashMap<String, Object>(given);
        narrow(where, params, " and r.form = :form", "form", question.form());
        narrow(where, params, " and r.document_year = :year", "year", question.documentYear());
        narrow(where, params, " and f.legal_status = :status", "status", question.legalStatus());
        narrow(
                where,
                params,
                " and exists (select 1 from placement q where q.file = f.id and q.indicator = :indicator)",
                "indicator",
                question.indicator());
        return jdbc.sql(FILES + where)
                .params(params)
                .query((row, number) -> new File(
                        Rows.id(row, "id"),
                        Rows.id(row, "dossier"),
                        row.getString("state").equals(EvidenceFile.State.READ.name()),
                        Rows.number(row, "search_due") != null))
                .list();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> params, String condition, String name, @Nullable Object wanted) {
        if (wanted != null) {
            where.append(condition);
            params.put(name, wanted);
        }
    }

    /** True when something is asked of the files that only the database knows. */
    private static boolean narrows(Question question) {
        return question.form() != null
                || question.documentYear() != null
                || question.legalStatus() != null
                || question.indicator() != null;
    }

    private static final class Collected {
        private final boolean everywhere;
        private final Set<UUID> dossiers = new HashSet<>();
        private final Map<String, Set<String>> singles = new HashMap<>();
        private final Map<String, Set<String>> hidden = new HashMap<>();
        private int waiting;

        Collected(boolean everywhere) {
            this.everywhere = everywhere;
        }

        void single(File file) {
            put(singles, file);
            waiting += file.due() ? 1 : 0;
        }

        /** What was read may be there or not; what is not valid any more may still be there. */
        void due(File file) {
            if (file.read()) {
                waiting++;
            } else {
                put(hidden, file);
            }
        }

        private static void put(Map<String, Set<String>> files, File file) {
            files.computeIfAbsent(file.dossier().toString(), dossier -> new HashSet<>())
                    .add(file.id().toString());
        }

        Sought done(boolean narrowed) {
            var reach = everywhere && !narrowed
                    ? Reach.everywhere(hidden)
                    : new Reach(
                            false, dossiers.stream().map(UUID::toString).collect(Collectors.toSet()), singles, hidden);
            return new Sought(reach, waiting);
        }
    }
}
