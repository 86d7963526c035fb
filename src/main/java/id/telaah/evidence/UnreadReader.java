package id.telaah.evidence;

import id.telaah.extraction.ExtractedDocument.Note;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.reading.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lists what could not be read and which indicators it may bear on. */
final class UnreadReader {
    private static final String PAGE_NOT_READ = "page-not-read";
    /** Files without content cannot hide a proof. */
    private static final Set<String> EMPTY = Set.of("empty-file");

    private UnreadReader() {}

    static List<Unread> of(Document document, Collection<Source> sources) {
        var unread = new ArrayList<Unread>();
        if (document.state() == State.UNREADABLE) {
            if (document.notes().stream().map(Note::code).noneMatch(EMPTY::contains)) {
                unread.add(new Unread(document.file(), 0, 0, reason(document)));
            }
            return unread;
        }
        var topics = new TreeSet<Integer>();
        sources.forEach(source -> topics.addAll(source.topics()));
        for (var note : document.notes()) {
            if (note.code().equals(PAGE_NOT_READ)) {
                if (topics.isEmpty()) {
                    unread.add(new Unread(document.file(), note.page(), 0, note.message()));
                }
                topics.forEach(topic -> unread.add(new Unread(document.file(), note.page(), topic, note.message())));
            }
        }
        return unread;
    }

    private static String reason(Document document) {
        return document.notes().stream().map(Note::message).findFirst().orElse("");
    }
}
