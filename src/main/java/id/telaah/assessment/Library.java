package id.telaah.assessment;

import id.telaah.evaluation.RuleBase;
import id.telaah.evidence.FactFinder;
import id.telaah.kb.Expression;
import id.telaah.kb.Fault;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.kb.KnowledgeBaseException;
import id.telaah.search.TextAnalysis;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Knowledge base, words and rules. They load side by side while the files of a dossier are already being opened. */
final class Library {
    private final CompletableFuture<KnowledgeBase> kb;
    private final CompletableFuture<TextAnalysis> analysis;
    private final CompletableFuture<RuleBase> rules;
    private final Map<List<String>, FactFinder> finders = new ConcurrentHashMap<>();

    Library(Path kbFolder, Path rulesFolder) {
        LoggerFactory.getILoggerFactory(); // before threads race for it, which it would report on the error stream
        var loaders = loaders();
        kb = CompletableFuture.supplyAsync(() -> KnowledgeBase.load(kbFolder), loaders);
        analysis = kb.thenApply(Library::analysis);
        rules = CompletableFuture.supplyAsync(() -> RuleBase.load(rulesFolder), loaders);
        loaders.shutdown();
    }

    private static ExecutorService loaders() {
        return Executors.newFixedThreadPool(2, task -> {
            var thread = new Thread(task, "telaah-library");
            thread.setDaemon(true);
            return thread;
        });
    }

    KnowledgeBase knowledge() {
        return loaded(kb);
    }

    TextAnalysis analysis() {
        return loaded(analysis);
    }

    RuleBase rules() {
        return loaded(rules);
    }

    /** One for all judgements: its words are compiled once. */
    FactFinder finder(Instrument instrument, String edition) {
        return finders.computeIfAbsent(
                List.of(instrument.id(), edition), any -> new FactFinder(knowledge(), instrument, edition, analysis()));
    }

    /** Throws when something is known by now to be faulty, so that nobody waits for files that will not be judged. */
    void failIfFaulty() {
        Stream.of(analysis, rules)
                .filter(CompletableFuture::isCompletedExceptionally)
                .forEach(Library::loaded);
    }

    /** Waits for everything; when both knowledge base and rules are faulty, the one exception carries the other. */
    void validate() {
        try {
            loaded(analysis);
        } catch (KnowledgeBaseException faulty) {
            try {
                loaded(rules);
            } catch (RuntimeException other) {
                faulty.addSuppressed(other);
            }
            throw faulty;
        }
        loaded(rules);
    }

    private static <T> T loaded(CompletableFuture<T> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw e;
        }
    }

    private static TextAnalysis analysis(KnowledgeBase kb) {
        var analysis = TextAnalysis.of(kb.vocabulary());
        var faults = new ArrayList<Fault>();
        kb.instruments().forEach(instrument -> tryWords(instrument, analysis, faults));
        if (!faults.isEmpty()) {
            throw new KnowledgeBaseException(faults);
        }
        return analysis;
    }

    /** Words may turn out to say nothing only when vocabulary and indicators meet. */
    private static void tryWords(Instrument instrument, TextAnalysis analysis, List<Fault> faults) {
        for (var indicator : instrument.indicators()) {
            var file = instrument.id() + "/" + indicator.id();
            tryWords(indicator.subject(), file, "subject", analysis, faults);
            indicator
                    .elements()
                    .forEach(element -> tryWords(element.lookFor(), file, "element " + element.id(), analysis, faults));
            for (var requirement : indicator.requirements()) {
                var lookFor = requirement.lookFor();
                if (lookFor != null) {
                    tryWords(lookFor, file, "requirement " + requirement.id(), analysis, faults);
                }
            }
        }
    }

    private static void tryWords(
            Expression expression, String file, String place, TextAnalysis analysis, List<Fault> faults) {
        try {
            analysis.matcher(Map.of("", expression));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(file, place, String.valueOf(e.getMessage())));
        }
    }
}
