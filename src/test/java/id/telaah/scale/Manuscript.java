package id.telaah.scale;

import java.util.List;

/**
 * What a file says, before it is one.
 *
 * @param path its ending says what kind of file it becomes: {@code pdf}, {@code docx} or {@code xlsx}
 * @param paragraphs in their order
 * @param table rows of cells behind the paragraphs; empty without one
 */
public record Manuscript(String path, List<String> paragraphs, List<List<String>> table) {
    public Manuscript {
        paragraphs = List.copyOf(paragraphs);
        table = List.copyOf(table);
    }

    /** The file; its text is the same every time, its bytes bear the time at which it was made. */
    public byte[] file() {
        return Press.print(this);
    }
}
