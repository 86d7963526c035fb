package id.telaah.web;

import id.telaah.access.Viewer;
import java.util.UUID;
import java.util.function.BiPredicate;

/**
 * A screen of a dossier; a screen adds itself by a bean of this type.
 *
 * @param order from left to right
 * @param key of its words in the messages, and what it is known by
 * @param path below that of the dossier; empty for the dossier itself
 * @param shownTo asked with the viewer and the institution of the dossier
 */
public record DossierTab(int order, String key, String path, BiPredicate<Viewer, UUID> shownTo) {}
