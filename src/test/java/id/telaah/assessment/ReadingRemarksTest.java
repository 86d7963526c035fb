package id.telaah.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.assessment.Remark.Severity;
import id.telaah.evaluation.Parameters;
import id.telaah.extraction.Block;
import id.telaah.extraction.ExtractedDocument;
import id.telaah.extraction.ExtractedDocument.Note;
import id.telaah.extraction.ExtractedDocument.State;
import id.telaah.extraction.ExtractedPage;
import id.telaah.extraction.ExtractedPage.Origin;
import id.telaah.intake.StoredDocument;
import id.telaah.kb.KnowledgeBase;
import id.telaah.reading.Document;
import id.telaah.reading.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a recognition must be and how much of a file must be read are parameters. */
class ReadingRemarksTest {
    private static final Reading READING =
            new Reading(KnowledgeBase.load(Path.of("kb")).forms());

    private static final List<Block> WORDS = List.of(Block.Line.of("Laporan pemanfaatan pusat data"));

    private final List<ExtractedPage> pages = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    @Test
    void a_page_recognised_below_the_limit_is_doubtful_and_one_at_the_limit_is_not() {
        page(Origin.OCR, 0.59, WORDS);
        page(Origin.OCR, 0.60, WORDS);
        page(Origin.OCR, 0.10, WORDS);
        assertThat(remarks(60, 50))
                .containsExactly(new Remark("ocr-low-confidence", Severity.WEAKENS, List.of(1, 3), ""));
        assertThat(remarks(10, 50)).isEmpty();
    }

    @Test
    void an_empty_page_and_a_page_of_native_text_are_not_doubted() {
        page(Origin.OCR, 0, List.of());
        page(Origin.TEXT, 0.2, WORDS);
        assertThat(remarks(60, 50)).isEmpty();
    }

    @Test
    void doubt_that_was_noted_is_told_once() {
        page(Origin.OCR, 0.3, WORDS);
        notes.add(new Note("ocr-low-confidence", "", 1));
        assertThat(remarks(60, 50)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"50, BLOCKS_PROOF", "51, WEAKENS"})
    void so_many_unread_pages_block_the_proof(int limit, Severity severity) {
        page(Origin.TEXT, 1, WORDS);
        page(Origin.NONE, 0, List.of());
        notes.add(new Note("page-not-read", "", 2));
        assertThat(remarks(60, limit)).containsExactly(new Remark("page-not-read", severity, List.of(2), ""));
    }

    @Test
    void a_wrong_extension_is_a_hint_unless_nothing_can_be_read() {
        page(Origin.TEXT, 1, WORDS);
        notes.add(new Note("wrong-extension", "", 0));
        assertThat(remarks(60, 50)).containsExactly(new Remark("wrong-extension", Severity.HINT, List.of(), ""));
        assertThat(remarks(State.UNREADABLE)).extracting(Remark::severity).containsExactly(Severity.BLOCKS_PROOF);
    }

    private void page(Origin origin, double confidence, List<Block> blocks) {
        pages.add(new ExtractedPage(pages.size() + 1, true, "", origin, confidence, blocks));
    }

    private List<Remark> remarks(int doubtful, int unread) {
        return new ReadingRemarks(new Parameters(2, 12, doubtful, unread, Set.of())).of(read(State.PARTIAL));
    }

    private List<Remark> remarks(State state) {
        return new ReadingRemarks(new Parameters(2, 12, 60, 50, Set.of())).of(read(state));
    }

    private Document read(State state) {
        var file = new StoredDocument("a.pdf", Path.of("a.pdf"), "00", 1, Optional.empty());
        return READING.read(file, new ExtractedDocument("application/pdf", state, pages, notes, Map.of()));
    }
}
