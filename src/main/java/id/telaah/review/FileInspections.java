package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.assessment.Assessor;
import id.telaah.assessment.Inspection;
import id.telaah.assessment.Inspector;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Terms;
import id.telaah.dossier.Dossier;
import id.telaah.dossier.Dossiers;
import id.telaah.dossier.EvidenceFiles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Tells an agency what hinders a file that it handed in: unread pages, draft marks, a missing signature, its age. */
@Component
public final class FileInspections {
    private final Dossiers dossiers;
    private final EvidenceFiles files;
    private final Assessor assessor;

    /** What looks at the files of dossiers of the same terms; making one takes longer than using it. */
    private final Map<Terms, Inspector> inspectors = new ConcurrentHashMap<>();

    FileInspections(Dossiers dossiers, EvidenceFiles files, Assessor assessor) {
        this.dossiers = dossiers;
        this.files = files;
        this.assessor = assessor;
    }

    /**
     * Looks at one file under the terms of its dossier.
     *
     * @throws id.telaah.access.NotYours when the file is not the viewer's or was not read yet
     */
    public Inspection of(Viewer viewer, UUID file) {
        var dossier = dossiers.get(viewer, files.get(viewer, file).dossier());
        return inspectors
                .computeIfAbsent(terms(dossier), terms -> assessor.inspector(terms, List.of(), Progress.SILENT))
                .inspect(files.document(viewer, file));
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
}
