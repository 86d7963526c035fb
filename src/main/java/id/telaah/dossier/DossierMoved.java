package id.telaah.dossier;

import java.util.UUID;

/** Something in a dossier changed that a screen may show; tells it to the same node, once a transaction has ended well. */
public record DossierMoved(UUID dossier, long feed) {}
