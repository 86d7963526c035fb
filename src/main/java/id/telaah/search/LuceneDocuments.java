package id.telaah.search;

import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Passages as the embedded engine keeps them. */
final class LuceneDocuments {
    private LuceneDocuments() {}

    static Document document(PassageFields passage) {
        Document document = new Document();
        document.add(new StringField(PassageFields.ID, passage.id(), Store.YES));
        document.add(new SortedDocValuesField(PassageFields.ID, new BytesRef(passage.id())));
        document.add(new StringField(PassageFields.DOSSIER, passage.dossier(), Store.NO));
        document.add(new StringField(PassageFields.OWNER, passage.owner(), Store.NO));
        document.add(new TextField(PassageFields.TEXT, passage.text(), Store.NO));
        document.add(new TextField(PassageFields.WORDS, passage.words(), Store.NO));
        document.add(new StoredField(PassageFields.ROOTS, passage.roots()));
        String file = passage.file();
        if (file != null) {
            document.add(new StoredField(PassageFields.FILE, file));
            document.add(new StoredField(PassageFields.LOCATOR, Objects.requireNonNull(passage.locator())));
            document.add(new StoredField(PassageFields.VERBATIM, Objects.requireNonNull(passage.verbatim())));
        }
        Integer page = passage.page();
        if (page != null) {
            document.add(new StoredField(PassageFields.PAGE, page));
        }
        return document;
    }

    /** A passage whose text was kept. */
    static PassageIndex.Text text(Document document) {
        var page = document.getField(PassageFields.PAGE);
        return new PassageIndex.Text(
                document.get(PassageFields.FILE),
                page == null ? null : Integer.valueOf(page.numericValue().intValue()),
                document.get(PassageFields.LOCATOR),
                document.get(PassageFields.VERBATIM));
    }
}
