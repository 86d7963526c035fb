package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.reading.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/** The embedded engine. The index finds candidates by their roots; {@link TextAnalysis} has the last word on each. */
final class LucenePassageIndex implements PassageIndex {
    /** Vectors are not used; what Lucene says about their speed under newer Java versions only worries people. */
    private static final Logger VECTORS = Logger.getLogger("org.apache.lucene.internal.vectorization");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(PassageFields.ID, SortField.Type.STRING));

    private final VocabularyAnalysis analysis;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final boolean readable;

    private LucenePassageIndex(VocabularyAnalysis analysis, Directory directory, boolean readable) throws IOException {
        this.readable = readable;
        this.analysis = analysis;
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()));
        this.searchers = new SearcherManager(writer, null);
    }

    static PassageIndex inMemory(VocabularyAnalysis analysis) {
        return checked(() -> new LucenePassageIndex(analysis, new ByteBuffersDirectory(), false));
    }

    static PassageIndex onDisk(VocabularyAnalysis analysis, Path folder) {
        return checked(() -> new LucenePassageIndex(analysis, FSDirectory.open(folder), true));
    }

    @Override
    public void add(String dossier, Document document) {
        String file = document.file();
        List<org.apache.lucene.document.Document> passages =
                PassageFields.of(analysis, dossier, document, readable).stream()
                        .map(LuceneDocuments::document)
                        .toList();
        if (passages.isEmpty()) {
            remove(dossier, file);
        } else {
            checked(() -> writer.updateDocuments(owner(dossier, file), passages));
        }
    }

    @Override
    public void remove(String dossier, String file) {
        checked(() -> writer.deleteDocuments(owner(dossier, file)));
    }

    private static Term owner(String dossier, String file) {
        return new Term(PassageFields.OWNER, PassageFields.owner(dossier, file));
    }

    @Override
    public void refresh() {
        checked(() -> {
            searchers.maybeRefreshBlocking();
            return writer.commit();
        });
    }

    @Override
    public List<String> find(String dossier, Expression expression) {
        CompiledExpressions compiled = analysis.compiled(expression);
        Query candidates = LuceneDialect.inside(dossier, Candidates.of(compiled, new LuceneDialect()), Occur.FILTER);
        return searching(searcher -> verified(searcher, candidates, compiled));
    }

    private static List<String> verified(IndexSearcher searcher, Query candidates, CompiledExpressions compiled)
            throws IOException {
        Set<String> ids = new TreeSet<>();
        StoredFields stored = searcher.storedFields();
        Weight weight = searcher.createWeight(searcher.rewrite(candidates), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            Bits live = leaf.reader().getLiveDocs();
            DocIdSetIterator found = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
            for (int at = found.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = found.nextDoc()) {
                if (live == null || live.get(at)) {
                    var passage = stored.document(leaf.docBase + at, Set.of(PassageFields.ID, PassageFields.ROOTS));
                    if (!compiled.match(PassageFields.tokens(passage.get(PassageFields.ROOTS)))
                            .isEmpty()) {
                        ids.add(passage.get(PassageFields.ID));
                    }
                }
            }
        }
        return List.copyOf(ids);
    }

    @Override
    public List<Hit> search(String dossier, String words, int limit) {
        Optional<Query> any = anyOf(words);
        if (any.isEmpty() || limit < 1) {
            return List.of();
        }
        Query ranked = LuceneDialect.inside(dossier, any.get(), Occur.MUST);
        return searching(searcher -> hits(searcher, searcher.search(ranked, limit, BEST_FIRST, true).scoreDocs));
    }

    @Override
    public List<Text> search(Reach reach, String words, int from, int limit) {
        Optional<Query> any = anyOf(words);
        if (any.isEmpty() || limit < 1 || reach.isNothing()) {
            return List.of();
        }
        Query ranked = LuceneDialect.within(reach, any.get());
        return searching(searcher -> {
            ScoreDoc[] found = searcher.search(ranked, from + limit, BEST_FIRST, true).scoreDocs;
            List<Text> texts = new ArrayList<>(limit);
            for (int at = from; at < found.length; at++) {
                texts.add(LuceneDocuments.text(searcher.storedFields().document(found[at].doc)));
            }
            return texts;
        });
    }

    private Optional<Query> anyOf(String words) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        List<String> roots = analysis.roots(words);
        roots.forEach(root -> any.add(new TermQuery(new Term(PassageFields.TEXT, root)), Occur.SHOULD));
        return roots.isEmpty() ? Optional.empty() : Optional.of(any.build());
    }

    private static List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found) throws IOException {
        List<Hit> hits = new ArrayList<>(found.length);
        for (ScoreDoc hit : found) {
            var passage = searcher.storedFields().document(hit.doc, Set.of(PassageFields.ID));
            hits.add(new Hit(passage.get(PassageFields.ID), (float) ((FieldDoc) hit).fields[0]));
        }
        return hits;
    }

    @Override
    public void close() {
        checked(() -> {
            searchers.close();
            writer.close();
            directory.close();
            return true;
        });
    }

    private <T> T searching(Search<T> search) {
        return checked(() -> {
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    private interface Search<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private static <T> T checked(Action<T> action) {
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Passage index: " + e.getMessage(), e);
        }
    }
}
