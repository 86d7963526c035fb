package id.telaah.review;

import id.telaah.access.Viewer;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.FileFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The valid files of a dossier that a viewer may see, all of them. */
@Component
final class LiveFiles {
    private final EvidenceFiles files;

    LiveFiles(EvidenceFiles files) {
        this.files = files;
    }

    List<EvidenceFile> of(Viewer viewer, UUID dossier) {
        var all = new ArrayList<EvidenceFile>();
        String next = null;
        do {
            var slice = files.list(viewer, dossier, FileFilter.ALL, next, EvidenceFiles.LONGEST_SLICE);
            all.addAll(slice.items());
            next = slice.next();
        } while (next != null);
        return all;
    }
}
