package id.telaah.web;

/**
 * One of several views of the same thing.
 *
 * @param key of its words in the messages, and what it is known by
 */
public record Tab(String key, String href) {}
