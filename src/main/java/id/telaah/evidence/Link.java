package id.telaah.evidence;

import java.util.Set;

/**
 * A fact: one source repeals or amends another source of the dossier.
 *
 * @param articles labels of the articles that an amendment replaces or deletes; empty for a repeal
 */
public record Link(Kind kind, Source by, Source of, Place place, Set<String> articles) {

    /** What the one does to the other. */
    public enum Kind {
        REPEALS,
        AMENDS
    }

    public Link {
        articles = Set.copyOf(articles);
    }
}
