package id.telaah.evidence;

import id.telaah.reading.Document;
import id.telaah.reading.Passage;
import id.telaah.reading.Segment;
import id.telaah.reading.Segment.Amendment;
import id.telaah.reading.Structure;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is remembered of one document.
 *
 * @param outline the document without its text; only what it says about other rules is kept
 * @param relevant whether it speaks about any indicator
 * @param accounts of its sources, in their order
 */
record Testimony(String version, Document outline, boolean relevant, List<Account> accounts) {

    static Document outline(Document document) {
        return new Document(
                document.file(),
                document.sha256(),
                document.mediaType(),
                document.pages(),
                document.state(),
                List.of(),
                document.notes(),
                document.segments().stream().map(Testimony::outline).toList());
    }

    private static Segment outline(Segment segment) {
        return new Segment(
                segment.number(),
                segment.firstPage(),
                segment.identity(),
                Structure.NONE,
                segment.revokes(),
                segment.amends(),
                segment.passages().stream()
                        .filter(passage -> speaksOfRules(segment, passage))
                        .toList());
    }

    private static boolean speaksOfRules(Segment segment, Passage passage) {
        return Stream.concat(
                        segment.revokes().stream(), segment.amends().stream().map(Amendment::base))
                .anyMatch(citation -> passage.text().contains(citation.text()));
    }

    /** About how many bytes it takes. */
    long weight() {
        return 2_000
                + outline.segments().stream()
                        .flatMap(segment -> segment.passages().stream())
                        .mapToLong(passage -> 300 + passage.text().length())
                        .sum()
                + accounts.stream().mapToLong(Account::weight).sum();
    }
}
