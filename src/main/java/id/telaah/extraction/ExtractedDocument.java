package id.telaah.extraction;

import java.util.List;
import java.util.Map;

/**
 * The text of a file before anybody has asked what it means.
 *
 * @param mediaType as detected from the bytes, not from the name
 * @param pages pages of a PDF or image, sheets of a workbook, slides; one page for formats without fixed pages
 * @param properties metadata of the file that later steps use, such as {@code pdf:signatures}
 */
public record ExtractedDocument(
        String mediaType, State state, List<ExtractedPage> pages, List<Note> notes, Map<String, String> properties) {

    /** How much of the file could be read. */
    public enum State {
        COMPLETE,
        PARTIAL,
        UNREADABLE
    }

    /**
     * Something a reader must know.
     *
     * @param code stable code, such as {@code page-not-read}, {@code password-protected}, {@code hidden-text}
     * @param message what happened and what to do, in Indonesian
     * @param page counted from 1; 0 when it concerns the whole file
     */
    public record Note(String code, String message, int page) {}

    public ExtractedDocument {
        pages = List.copyOf(pages);
        notes = List.copyOf(notes);
        properties = Map.copyOf(properties);
    }
}
