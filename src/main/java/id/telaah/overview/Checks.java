package id.telaah.overview;

import id.telaah.assessment.Assessor;
import id.telaah.assessment.DossierException;
import id.telaah.assessment.DossierFolder;
import id.telaah.assessment.Inspection;
import id.telaah.assessment.Progress;
import id.telaah.assessment.Terms;
import id.telaah.reading.Document;
import id.telaah.reporting.Reports;
import id.telaah.web.FormNames;
import id.telaah.web.Said;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Looks at files before they are handed in. One check runs at a time and few wait, so that reading dossiers goes on. */
@Component
final class Checks implements AutoCloseable {
    private static final int WAITING = 4;

    private final Assessor assessor;
    private final FormNames forms;
    private final ThreadPoolExecutor workers =
            new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Checks::thread);

    Checks(Assessor assessor, FormNames forms) {
        this.assessor = assessor;
        this.forms = forms;
    }

    /**
     * Begins a check.
     *
     * @param folder with the files; it is not needed any more when {@code done} is called
     * @param done is called once from another thread, with nothing when no file could be looked at
     * @return empty when too many are waiting; then {@code done} is never called
     */
    Optional<Future<?>> begin(Path folder, Terms terms, String language, Consumer<List<Checked>> done) {
        try {
            return Optional.of(workers.submit(() -> done.accept(check(folder, terms, language))));
        } catch (RejectedExecutionException e) {
            return Optional.empty();
        }
    }

    private List<Checked> check(Path folder, Terms terms, String language) {
        var inspector = assessor.inspector(terms, List.of(), Progress.SILENT);
        var documents = new ArrayList<Document>();
        try (var dossier = DossierFolder.open(folder, true, Progress.SILENT)) {
            dossier.read(assessor.knowledge(), documents::add);
        } catch (DossierException empty) {
            return List.of();
        }
        return documents.stream()
                .map(document -> checked(inspector.inspect(document), Reports.in(language)))
                .toList();
    }

    private Checked checked(Inspection inspection, Reports reports) {
        var document = inspection.document();
        return new Checked(
                // without the folder that keeps files of the same name apart
                document.file().replaceFirst("^\\d+/", ""),
                document.segments().stream()
                        .filter(segment -> !segment.passages().isEmpty())
                        .map(segment -> forms.of(segment.identity().form()))
                        .distinct()
                        .toList(),
                document.pages(),
                inspection.remarks().stream()
                        .map(remark -> Said.of(remark, reports))
                        .toList());
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "telaah-check");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
