package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.reading.Document;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * What judging again after one changed document costs beside judging the whole dossier, from read documents to the
 * assessment, in processor time of one thread. To be run by name:
 * {@code ./mvnw test -Dtest=RejudgeBench -Dtelaah.dossiers=all}. The dossiers are made of documents of the sample and of
 * every dossier that is there, copied under other names where there are not enough.
 */
class RejudgeBench {
    private static final int WARM_UP = 2;
    private static final int CHANGES = 15;

    @Test
    void one_changed_document_beside_the_whole_dossier() {
        var fresh = Assessor.open(Path.of("kb"), Path.of("rules"));
        var pool = DossierPool.read(fresh.knowledge());
        assertThat(table(fresh, pool, 20, 100, 200, 470)).hasSize(4);
    }

    /** Ratios of the median change to the whole, one for each size; prints a row for each. */
    static List<Double> table(Assessor fresh, DossierPool pool, int... sizes) {
        measured(fresh, pool, sizes[0], WARM_UP); // compiles the code
        System.out.println(
                "documents | full ms | again ms: nothing, median, worst of " + CHANGES + " | 1/ratio of median, worst");
        var ratios = new ArrayList<Double>();
        for (int size : sizes) {
            ratios.add(measured(fresh, pool, size, CHANGES));
        }
        return ratios;
    }

    private static double measured(Assessor fresh, DossierPool pool, int size, int changes) {
        var documents = dossier(pool, size);
        double full = Math.min(full(fresh, documents), full(fresh, documents));
        var assessor = fresh.remembering(1L << 30);
        var random = new Random(size);
        again(assessor, documents);
        double nothing = again(assessor, documents);
        var times = new ArrayList<Double>();
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(documents.size());
            documents.set(at, pool.withoutPassage(documents.get(at), random));
            times.add(again(assessor, documents));
        }
        times.sort(Comparator.naturalOrder());
        double median = times.get(times.size() / 2);
        double worst = times.get(times.size() - 1);
        System.out.printf(
                "%d | %.0f | %.0f %.0f %.0f | %.1f %.1f%n",
                size, full, nothing, median, worst, full / median, full / worst);
        return median / full;
    }

    /** The same documents again under other names when there are not enough. */
    private static List<Document> dossier(DossierPool pool, int size) {
        var all = new ArrayList<>(pool.others());
        all.addAll(pool.sample());
        var documents = new ArrayList<Document>();
        for (int i = 0; i < size; i++) {
            var document = all.get(i % all.size());
            documents.add(Judging.renamed(document, "%02d/%s".formatted(i / all.size(), document.file())));
        }
        return documents;
    }

    private static double full(Assessor fresh, List<Document> documents) {
        var start = processorTime();
        fresh.judge(DossierWalk.TERMS, documents, Exclusions.NONE, Progress.SILENT);
        return (processorTime() - start) / 1e6;
    }

    private static double again(Assessor assessor, List<Document> documents) {
        var filings = DossierWalk.filings(documents, new ArrayList<>());
        var start = processorTime();
        assessor.judge("bench", DossierWalk.TERMS, filings, Exclusions.NONE, Progress.SILENT);
        return (processorTime() - start) / 1e6;
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
