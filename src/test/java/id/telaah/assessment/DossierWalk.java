package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.evidence.Filing;
import id.telaah.evidence.Place;
import id.telaah.reading.Document;
import id.telaah.reporting.Reports;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** A dossier that changes step by step, judged again after each step and from scratch. */
final class DossierWalk {
    static final Terms TERMS =
            new Terms("Kota Sukamaju", "kota", 2024, "spbe-2020", "pedoman-3-2024", LocalDate.of(2024, 8, 31));

    private final Random random;
    private final DossierPool pool;
    private final Assessor fresh;
    private final Assessor remembering;
    private final List<Document> documents = new ArrayList<>();
    private final Map<Integer, Set<String>> files = new HashMap<>();
    private final Map<Integer, Set<Place>> places = new HashMap<>();
    private final List<String> changes = new ArrayList<>();

    DossierWalk(long seed, DossierPool pool, Assessor fresh, Assessor remembering) {
        random = new Random(seed);
        this.pool = pool;
        this.fresh = fresh;
        this.remembering = remembering;
        documents.addAll(pool.sample());
        isTheSame();
    }

    void change() {
        int at = random.nextInt(documents.size());
        var one = documents.get(at);
        int kind = random.nextInt(7);
        changes.add(kind + " " + one.file());
        switch (kind) {
            case 0 -> add(pool.any(random));
            case 1 -> documents.set(at, pool.changed(one, random));
            case 2 -> documents.remove(at);
            case 3 -> rename(at);
            case 4 -> add(Judging.renamed(one, "salinan-%d.pdf".formatted(random.nextInt(1000))));
            case 5 -> add(pool.repealing(documents, random));
            default -> setAside(one);
        }
        documents.sort(Comparator.comparing(Document::file));
    }

    private void add(Document document) {
        documents.removeIf(other -> other.file().equals(document.file()));
        documents.add(document);
    }

    /** The number at the start of a name may allot a service to a slot. */
    private void rename(int at) {
        var name = "%d-%d.pdf".formatted(random.nextInt(48), random.nextInt(1000));
        add(Judging.renamed(documents.remove(at), name));
    }

    private void setAside(Document document) {
        if (random.nextInt(3) == 0) {
            files.clear();
            places.clear();
        }
        for (int indicator = 1; indicator <= 47; indicator += 1 + random.nextInt(3)) {
            files.computeIfAbsent(indicator, any -> new HashSet<>()).add(document.file());
        }
        cited().forEach((indicator, place) ->
                places.computeIfAbsent(indicator, any -> new HashSet<>()).add(place));
    }

    /** The first place that is shown for each indicator. */
    private Map<Integer, Place> cited() {
        var first = new HashMap<Integer, Place>();
        var exclusions = new Exclusions(files, places);
        remembering
                .judge("walk", TERMS, filings(documents, new ArrayList<>()), exclusions, Progress.SILENT)
                .judgement()
                .indicators()
                .forEach(indicator -> indicator.requirements().stream()
                        .flatMap(requirement -> requirement.citations().stream())
                        .findFirst()
                        .ifPresent(place -> first.put(indicator.number(), place)));
        return first;
    }

    void isTheSame() {
        var exclusions = new Exclusions(files, places);
        var again =
                remembering.judge("walk", TERMS, filings(documents, new ArrayList<>()), exclusions, Progress.SILENT);
        var first = fresh.judge(TERMS, documents, exclusions, Progress.SILENT);
        assertThat(json(again)).as("after %s", changes).isEqualTo(json(first));
    }

    /** @param fetched takes the paths of documents whose text is asked for */
    static List<Filing> filings(List<Document> documents, List<String> fetched) {
        return documents.stream()
                .map(document -> new Filing(document.file(), document.sha256(), () -> {
                    fetched.add(document.file());
                    return document;
                }))
                .toList();
    }

    static String json(Assessment assessment) {
        return Reports.in("id").json(assessment);
    }
}
