package id.telaah.reading;

import java.util.List;

/**
 * One document inside a file: a regulation, a decree, minutes ...
 *
 * @param firstPage counted from 1; 0 for formats without fixed pages
 * @param revokes what its operative text declares revoked
 * @param amends the regulation it amends and the articles it replaces, inserts or deletes
 */
public record Segment(
        int number,
        int firstPage,
        Identity identity,
        Structure structure,
        List<Citation> revokes,
        List<Amendment> amends,
        List<Passage> passages) {

    /**
     * A regulation that is named in the text.
     *
     * @param form form id such as {@code peraturan-bupati}
     * @param text the words themselves
     */
    public record Citation(String form, String number, int year, String text) {}

    /** What an amendment does to which articles of its base; labels such as {@code 4} or {@code 4A}. */
    public record Amendment(Citation base, List<String> replaced, List<String> inserted, List<String> deleted) {
        public Amendment {
            replaced = List.copyOf(replaced);
            inserted = List.copyOf(inserted);
            deleted = List.copyOf(deleted);
        }
    }

    public Segment {
        revokes = List.copyOf(revokes);
        amends = List.copyOf(amends);
        passages = List.copyOf(passages);
    }
}
