package id.telaah.search;

import id.telaah.search.CompiledExpressions.Node;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Finds at least the passages that answer an expression: those that hold the roots it needs, wherever they stand. Order,
 * gaps and exceptions are left to the verification.
 */
final class CandidateQuery {
    private final CompiledExpressions expressions;
    private int terms;

    private CandidateQuery(CompiledExpressions expressions) {
        this.expressions = expressions;
    }

    static Query of(String dossier, CompiledExpressions expressions) {
        CandidateQuery candidates = new CandidateQuery(expressions);
        Query words = candidates.query(expressions.top());
        boolean tooMany = candidates.terms >= IndexSearcher.getMaxClauseCount();
        return inside(dossier, tooMany ? new MatchAllDocsQuery() : words, Occur.FILTER);
    }

    /** The filter that keeps dossiers apart stands in every query. */
    static Query inside(String dossier, Query query, Occur occur) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.DOSSIER, dossier)), Occur.FILTER)
                .add(query, occur)
                .build();
    }

    private Query query(Node node) {
        if (node instanceof Node.Words words) {
            return phrase(words.pattern());
        }
        if (node instanceof Node.Any any) {
            return combined(any.parts(), Occur.SHOULD);
        }
        if (node instanceof Node.All all) {
            return combined(all.parts(), Occur.FILTER);
        }
        return query(expressions.node(((Node.Except) node).expression()));
    }

    private Query phrase(PhrasePattern pattern) {
        BooleanQuery.Builder roots = new BooleanQuery.Builder();
        pattern.parts().stream().flatMap(List::stream).distinct().forEach(root -> {
            terms++;
            if (terms < IndexSearcher.getMaxClauseCount()) {
                roots.add(new TermQuery(new Term(PassageFields.WORDS, root)), Occur.FILTER);
            }
        });
        return roots.build();
    }

    private Query combined(List<Integer> parts, Occur occur) {
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        for (int part : parts) {
            Query query = query(expressions.node(part));
            if (terms < IndexSearcher.getMaxClauseCount()) {
                combined.add(query, occur);
            }
        }
        return combined.build();
    }
}
