package id.telaah.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The smallest piece of a document that can be cited: a clause, an item, a paragraph, a table row, a cell.
 *
 * @param id unique inside the file: segment number, a slash and a running number
 * @param page counted from 1; null for formats without fixed pages
 * @param locator the place in words of the field: {@code Pasal 7 ayat (2) huruf a}, {@code Diktum KEDUA},
 *     {@code Lampiran II}, {@code 'Rekap'!B25}
 * @param part which part of the document speaks
 * @param article label of the article it stands in; null outside articles
 * @param headings the headings above it, outermost first: chapter, section, sheet name, table title, column headings
 * @param leadIn the sentence that an item of a list completes; empty when it stands alone
 * @param text verbatim
 * @param visible false for text that a reader would not see; such text never counts
 */
public record Passage(
        String id,
        @Nullable Integer page,
        String locator,
        Part part,
        @Nullable String article,
        List<String> headings,
        String leadIn,
        String text,
        double confidence,
        boolean visible) {

    /** The part of a document that speaks. */
    public enum Part {
        TITLE,
        PREAMBLE,
        DEFINITION,
        SCOPE,
        ARTICLE,
        DECISION,
        CLOSING,
        SIGNATURE,
        ANNEX,
        ELUCIDATION,
        CONTENTS,
        FOREWORD,
        HEADING,
        BODY,
        TABLE,
        FURNITURE
    }

    public Passage {
        headings = List.copyOf(headings);
    }
}
