package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.kb.Expression.AllOf;
import id.telaah.kb.Expression.AnyOf;
import id.telaah.kb.Expression.Except;
import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Vocabulary;
import id.telaah.search.TextAnalysis.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long it takes to read and judge a dossier of 3,000 passages of 40 words against 1,500 expressions. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TextAnalysisBenchmark {
    private static final int PASSAGES = 3_000;
    private static final int WORDS = 40;
    private static final int EXPRESSIONS = 1_500;
    private static final int DIFFERENT_WORDS = 2_000;

    private final Random random = new Random(1);
    private List<String> words = List.of();
    private List<String> passages = List.of();
    private List<List<Token>> analysed = List.of();
    private TextAnalysis analysis = TextAnalysis.of(new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of()));
    private TextAnalysis.Matcher matcher = analysis.matcher(Map.of());

    @Setup
    public void dossier() {
        words = IntStream.range(0, DIFFERENT_WORDS)
                .mapToObj(i -> word())
                .distinct()
                .toList();
        Map<String, List<String>> synonyms = new TreeMap<>();
        IntStream.range(0, 200)
                .forEach(i -> synonyms.put("s" + i, List.of("sinonim" + i, words.get(i) + " " + words.get(i + 300))));
        Set<String> stopWords = words.stream().skip(words.size() - 20L).collect(Collectors.toSet());
        analysis = TextAnalysis.of(new Vocabulary(Map.of(), synonyms, stopWords, Map.of()));
        passages = IntStream.range(0, PASSAGES).mapToObj(i -> text(WORDS)).toList();
        analysed = passages.stream().map(analysis::tokens).toList();
        Map<String, Expression> expressions = new TreeMap<>();
        IntStream.range(0, EXPRESSIONS).forEach(i -> expressions.put("e" + i, expression()));
        matcher = analysis.matcher(expressions);
    }

    @Benchmark
    public int analyse() {
        return passages.stream().mapToInt(text -> analysis.tokens(text).size()).sum();
    }

    @Benchmark
    public int match() {
        return analysed.stream()
                .mapToInt(tokens -> matcher.match(tokens).size())
                .sum();
    }

    @Benchmark
    public int index() {
        List<id.telaah.reading.Passage> numbered = new ArrayList<>();
        passages.forEach(text -> numbered.add(Passages.passage(numbered.size(), text, "")));
        try (PassageIndex index = PassageIndex.inMemory(analysis)) {
            index.add("a", Passages.document("a.pdf", numbered));
            index.refresh();
            return index.search("a", words.get(0), 10).size();
        }
    }

    private Expression expression() {
        Expression any = new AnyOf(List.of(
                new Phrase(common(2)),
                new Phrase(common(3)),
                new Phrase(common(1) + " .. " + common(2)),
                new Phrase(common(2))));
        Expression all = new AllOf(List.of(new Phrase(common(1)), new Phrase(common(1))));
        return new Except(new AnyOf(List.of(any, all)), new Phrase(common(1)));
    }

    private String common(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> words.get(random.nextInt(400)))
                .collect(Collectors.joining(" "));
    }

    private String text(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> words.get(Math.min(random.nextInt(words.size()), random.nextInt(words.size()))))
                .collect(Collectors.joining(" "));
    }

    private String word() {
        String[] prefixes = {"", "", "", "pe", "me", "di", "ber"};
        String[] suffixes = {"", "", "", "an", "kan", "nya"};
        String stem = IntStream.range(0, 2 + random.nextInt(2))
                .mapToObj(i -> "bcdgjklmnprstw".charAt(random.nextInt(14)) + "" + "aiueo".charAt(random.nextInt(5)))
                .collect(Collectors.joining());
        return prefixes[random.nextInt(prefixes.length)] + stem + suffixes[random.nextInt(suffixes.length)];
    }
}
