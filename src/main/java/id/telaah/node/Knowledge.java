package id.telaah.node;

/**
 * What a node judges with.
 *
 * @param digest nodes with the same digest come to the same results
 * @param complete false when the node lacks something that others may have; such a node never decides for those
 */
public record Knowledge(String digest, boolean complete) {}
