package id.telaah.search;

import java.util.List;

/** How an engine says what {@link Candidates} asks for. */
interface Dialect<Q> {
    /** A passage that holds a root, in text, lead-in or headings. */
    Q root(String root);

    /** At least one of them holds; never empty. */
    Q any(List<Q> parts);

    /** All of them hold; never empty. */
    Q all(List<Q> parts);

    Q everything();

    Q nothing();
}
