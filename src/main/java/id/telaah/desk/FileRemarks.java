package id.telaah.desk;

import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.assessment.Inspector;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Remark;
import id.telaah.assessment.Terms;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.reporting.Reports;
import id.telaah.web.Said;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the inspection of a single file finds, in sentences. It depends on the bytes and the terms only, so it is kept. */
@Component
final class FileRemarks {
    private static final int MOST_KEPT = 2_000;

    private final Assessor assessor;
    private final EvidenceFiles files;
    private final Map<String, List<Remark>> kept = new ConcurrentHashMap<>();
    private final Map<Terms, Inspector> inspectors = new ConcurrentHashMap<>();

    FileRemarks(Assessor assessor, EvidenceFiles files) {
        this.assessor = assessor;
        this.files = files;
    }

    /** The gravest first; none of a file that was not read. */
    List<Said> of(Viewer viewer, Dossier dossier, EvidenceFile file) {
        if (file.reading() == null) {
            return List.of();
        }
        var reports = Reports.in(LocaleContextHolder.getLocale().getLanguage().equals("en") ? "en" : "id");
        return found(viewer, dossier, file).stream()
                .map(remark -> Said.of(remark, reports))
                .toList();
    }

    private List<Remark> found(Viewer viewer, Dossier dossier, EvidenceFile file) {
        var terms = new Terms(
                dossier.institutionName(),
                dossier.institutionKind(),
                dossier.year(),
                dossier.instrument(),
                dossier.edition(),
                dossier.asOf());
        if (kept.size() > MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(
                file.sha256() + file.name() + terms,
                any -> inspectors
                        .computeIfAbsent(terms, one -> assessor.inspector(one, List.of(), Progress.SILENT))
                        .inspect(files.document(viewer, file.id()))
                        .remarks());
    }
}
