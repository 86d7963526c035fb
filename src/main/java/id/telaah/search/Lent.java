package id.telaah.search;

import id.telaah.kb.Expression;
import id.telaah.reading.Document;
import java.util.List;

/** An index that goes on living when its borrower closes it. */
final class Lent implements PassageIndex {
    private final PassageIndex index;

    Lent(PassageIndex index) {
        this.index = index;
    }

    @Override
    public void add(String dossier, Document document) {
        index.add(dossier, document);
    }

    @Override
    public void remove(String dossier, String file) {
        index.remove(dossier, file);
    }

    @Override
    public void refresh() {
        index.refresh();
    }

    @Override
    public List<String> find(String dossier, Expression expression) {
        return index.find(dossier, expression);
    }

    @Override
    public List<Hit> search(String dossier, String words, int limit) {
        return index.search(dossier, words, limit);
    }

    @Override
    public List<Text> search(Reach reach, String words, int from, int limit) {
        return index.search(reach, words, from, limit);
    }

    @Override
    public void close() {
        // the owner closes it
    }
}
