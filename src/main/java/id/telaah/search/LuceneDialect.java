package id.telaah.search;

import id.telaah.search.PassageIndex.Reach;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** Queries of the embedded engine. */
final class LuceneDialect implements Dialect<Query> {

    @Override
    public Query root(String root) {
        return new TermQuery(new Term(PassageFields.WORDS, root));
    }

    @Override
    public Query any(List<Query> parts) {
        return combined(parts, Occur.SHOULD);
    }

    @Override
    public Query all(List<Query> parts) {
        return combined(parts, Occur.FILTER);
    }

    @Override
    public Query everything() {
        return new MatchAllDocsQuery();
    }

    @Override
    public Query nothing() {
        return new MatchNoDocsQuery();
    }

    private static Query combined(List<Query> parts, Occur occur) {
        BooleanQuery.Builder combined = new BooleanQuery.Builder();
        parts.forEach(part -> combined.add(part, occur));
        return combined.build();
    }

    /** Ranked passages, as far as they may be found. */
    static Query within(Reach reach, Query ranked) {
        BooleanQuery.Builder found = new BooleanQuery.Builder().add(ranked, Occur.MUST);
        if (!reach.everything()) {
            Query dossiers = terms(PassageFields.DOSSIER, reach.dossiers());
            Query files = terms(PassageFields.OWNER, PassageFields.owners(reach.files()));
            found.add(combined(List.of(dossiers, files), Occur.SHOULD), Occur.FILTER);
        }
        return found.add(terms(PassageFields.OWNER, PassageFields.owners(reach.hidden())), Occur.MUST_NOT)
                .build();
    }

    private static Query terms(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    /** The filter that keeps dossiers apart stands in every query. */
    static Query inside(String dossier, Query query, Occur occur) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(PassageFields.DOSSIER, dossier)), Occur.FILTER)
                .add(query, occur)
                .build();
    }
}
