package id.telaah.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A place that can be looked up.
 *
 * @param page counted from 1; null for formats without fixed pages
 * @param quote the words as they stand there
 */
public record Place(String file, @Nullable Integer page, String locator, String quote) {}
