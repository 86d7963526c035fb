package id.telaah.evidence;

import id.telaah.evidence.Statement.Role;
import id.telaah.reading.Passage;

/**
 * A clause of a passage, analysed but not yet tied to an indicator.
 *
 * @param number counts the clauses of the passage from 0
 * @param text the clause as it stands
 * @param offset where the clause starts in {@code full}, which puts the lead-in before it
 * @param own what the clause itself holds
 * @param full what the clause and its lead-in hold together
 * @param context what the heading above, the lead-in and the clause hold together
 * @param contextOffset where the lead-in starts in {@code context}
 * @param section the heading it stands under, unique inside the dossier
 */
record Utterance(
        Source source,
        Passage passage,
        int number,
        String text,
        int offset,
        Lexicon.Hits own,
        Lexicon.Hits full,
        Lexicon.Hits context,
        int contextOffset,
        Moods.Reading mood,
        Role role,
        String section) {

    Place place() {
        return new Place(source.file(), passage.page(), passage.locator(), text);
    }

    String id() {
        return source.id() + "/" + passage.id() + "/" + number;
    }
}
