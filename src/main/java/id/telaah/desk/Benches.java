package id.telaah.desk;

import id.telaah.access.Viewer;
import id.telaah.desk.Bench.Asked;
import id.telaah.desk.Bench.Filed;
import id.telaah.desk.Bench.Level;
import id.telaah.desk.Bench.Way;
import id.telaah.dossier.EvidenceFile;
import id.telaah.dossier.EvidenceFiles;
import id.telaah.dossier.FileFilter;
import id.telaah.review.Attention;
import id.telaah.review.IndicatorReview;
import id.telaah.review.IndicatorReview.Citation;
import id.telaah.review.IndicatorReview.RequirementReview;
import id.telaah.review.Queue;
import id.telaah.review.Reviews;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays one indicator out for a viewer. */
@Component
final class Benches {
    private static final int MOST_FILES = 100;

    private final Reviews reviews;
    private final EvidenceFiles files;

    Benches(Reviews reviews, EvidenceFiles files) {
        this.reviews = reviews;
        this.files = files;
    }

    Bench of(Viewer viewer, UUID dossier, int number) {
        var review = reviews.indicator(viewer, dossier, number);
        var queue = reviews.queue(viewer, dossier, Queue.Filter.ALL).items();
        var cited = cited(viewer, review);
        return new Bench(
                review,
                queue.stream()
                        .filter(item -> item.number() == number)
                        .findFirst()
                        .map(Queue.Item::attention)
                        .orElse(Attention.UNDECIDED),
                way(queue, number),
                waiting(queue, number),
                levels(review, cited),
                Stream.concat(cited.values().stream(), placed(viewer, dossier, number).stream())
                        .distinct()
                        .map(Filed::new)
                        .toList());
    }

    /** Only the citations: what a script asks for while a page is turned. */
    List<Proof> proofs(Viewer viewer, UUID dossier, int number) {
        var review = reviews.indicator(viewer, dossier, number);
        return levels(review, cited(viewer, review)).stream()
                .flatMap(level -> level.asked().stream())
                .flatMap(asked -> asked.proofs().stream())
                .toList();
    }

    private List<EvidenceFile> placed(Viewer viewer, UUID dossier, int number) {
        var filter = new FileFilter(java.util.Set.of(), number, "");
        return files.list(viewer, dossier, filter, null, MOST_FILES).items();
    }

    private Map<UUID, EvidenceFile> cited(Viewer viewer, IndicatorReview review) {
        var found = new HashMap<UUID, EvidenceFile>();
        review.requirements().stream()
                .flatMap(requirement -> requirement.citations().stream())
                .flatMap(citation -> citation.file().stream())
                .forEach(id -> found.computeIfAbsent(id, any -> files.get(viewer, id)));
        return found;
    }

    private static Way way(List<Queue.Item> queue, int number) {
        var numbers = queue.stream().map(Queue.Item::number).sorted().toList();
        var here = numbers.indexOf(number);
        return new Way(
                here > 0 ? numbers.get(here - 1) : null,
                here >= 0 && here + 1 < numbers.size() ? numbers.get(here + 1) : null);
    }

    @Nullable
    private static Integer waiting(List<Queue.Item> queue, int number) {
        return queue.stream()
                .filter(item -> item.attention() != Attention.DECIDED && item.number() != number)
                .findFirst()
                .map(Queue.Item::number)
                .orElse(null);
    }

    private static List<Level> levels(IndicatorReview review, Map<UUID, EvidenceFile> cited) {
        var reached = review.suggestion().map(suggestion -> suggestion.level()).orElse(0);
        var gap = new HashSet<String>();
        review.suggestion().ifPresent(one -> gap.addAll(one.entry().gap().requirements()));
        return review.indicator().criteria().stream()
                .map(criterion -> new Level(
                        criterion.level(),
                        criterion.name(),
                        criterion.level() <= reached,
                        review.requirements().stream()
                                .filter(one -> one.requirement().level() == criterion.level())
                                .map(one -> asked(
                                        one,
                                        cited,
                                        gap.contains(one.requirement().id())))
                                .toList()))
                .filter(level -> !level.asked().isEmpty())
                .toList();
    }

    private static Asked asked(RequirementReview review, Map<UUID, EvidenceFile> cited, boolean missing) {
        return new Asked(
                review.requirement(),
                review.entry().map(entry -> entry.state()).orElse("undetermined"),
                review.citations().stream().map(one -> proof(one, cited)).toList(),
                review.entry().map(entry -> entry.reasons()).orElse(List.of()),
                missing);
    }

    private static Proof proof(Citation citation, Map<UUID, EvidenceFile> cited) {
        return Proof.of(
                citation.entry(),
                citation.file().map(cited::get).orElse(null),
                citation.verdict().orElse(null));
    }
}
