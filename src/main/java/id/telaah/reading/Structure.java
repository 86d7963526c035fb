package id.telaah.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outline of a regulation or decree; empty lists for other documents. */
public record Structure(
        int chapters,
        @Nullable String lastArticle,
        List<Article> articles,
        List<Decision> decisions,
        List<Annex> annexes,
        boolean hasElucidation) {

    /** An article (Indonesian: pasal) of the body; {@code chapter} is its Roman number, empty without chapters. */
    public record Article(String number, String chapter, int page, String text) {}

    /** A numbered decision of a decree (Indonesian: diktum). */
    public record Decision(String label, int page, String text) {}

    /** An annex with its label, such as {@code LAMPIRAN I}. */
    public record Annex(String label, int page) {}

    public static final Structure NONE = new Structure(0, null, List.of(), List.of(), List.of(), false);

    public Structure {
        articles = List.copyOf(articles);
        decisions = List.copyOf(decisions);
        annexes = List.copyOf(annexes);
    }
}
