package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.kb.Fault;
import id.telaah.kb.KnowledgeBaseException;
import id.telaah.kb.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Words, then roots, then synonyms; all of it by one vocabulary. */
final class VocabularyAnalysis implements TextAnalysis {
    private static final int MOST_REMEMBERED = 10_000;

    private final Roots roots;
    private final Synonyms synonyms = new Synonyms();
    private final Map<String, Expression> signs;
    private final Map<Expression, CompiledExpressions> remembered = new ConcurrentHashMap<>();

    VocabularyAnalysis(Vocabulary vocabulary) {
        List<String> faults = new ArrayList<>();
        roots = new Roots(vocabulary.families(), vocabulary.stopWords(), Abbreviations.of(vocabulary), faults);
        new TreeMap<>(vocabulary.synonyms()).forEach((canonical, wordings) -> {
            synonyms.add(canonical, canonical, single(canonical), faults);
            wordings.forEach(wording -> synonyms.add(canonical, wording, single(wording), faults));
        });
        signs = new TreeMap<>(vocabulary.signs());
        faults.addAll(Cycles.faults(signs));
        if (faults.isEmpty()) {
            signs.forEach((name, sign) -> check("sign '" + name + "'", sign, faults));
        }
        if (!faults.isEmpty()) {
            throw new KnowledgeBaseException(faults.stream()
                    .map(fault -> new Fault("vocabulary.yaml", "", fault))
                    .toList());
        }
    }

    private void check(String name, Expression expression, List<String> faults) {
        try {
            new ExpressionCompiler(this, signs).add(name, expression);
        } catch (IllegalArgumentException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }

    @Override
    public List<Token> tokens(String text) {
        return synonyms.collapse(single(text));
    }

    /** Tokens of single words, before synonyms. */
    private List<Token> single(String text) {
        List<Word> words = Percentages.joined(text, roots.joined(WordScanner.scan(text)));
        List<Token> tokens = new ArrayList<>(words.size());
        boolean opens = false;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            opens |= word.opens();
            if (!roots.isStopWord(word.form()) || inCompound(words, i)) {
                tokens.add(new Token(roots.of(word.form()), word.start(), word.end(), opens));
                opens = false;
            }
        }
        return tokens;
    }

    /** A stop word that a hyphen makes part of a name counts: {@code SI-ASN}. */
    private static boolean inCompound(List<Word> words, int i) {
        return words.get(i).joined()
                || (i + 1 < words.size() && words.get(i + 1).joined());
    }

    @Override
    public List<Span> find(Expression expression, List<Token> tokens) {
        return compiled(expression).match(tokens).getOrDefault("", List.of());
    }

    /** The roots that words typed by a person are looked for by. */
    List<String> roots(String words) {
        return tokens(words).stream()
                .map(Token::root)
                .distinct()
                .limit(Candidates.MOST_ROOTS)
                .toList();
    }

    /** An expression compiled alone, under an empty name; remembered. */
    CompiledExpressions compiled(Expression expression) {
        CompiledExpressions known = remembered.get(expression);
        if (known == null) {
            known = compile(Map.of("", expression));
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(expression, known);
        }
        return known;
    }

    @Override
    public Matcher matcher(Map<String, Expression> expressions) {
        return compile(expressions);
    }

    private CompiledExpressions compile(Map<String, Expression> expressions) {
        ExpressionCompiler compiler = new ExpressionCompiler(this, signs);
        new TreeMap<>(expressions).forEach((name, expression) -> {
            try {
                compiler.add(name, expression);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name.isEmpty() ? e.getMessage() : name + ": " + e.getMessage(), e);
            }
        });
        return compiler.compiled();
    }
}
