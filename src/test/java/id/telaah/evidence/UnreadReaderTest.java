package id.telaah.evidence;

import static id.telaah.evidence.Papers.paper;
import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.kb.DocumentForm.Group;
import org.junit.jupiter.api.Test;

class UnreadReaderTest {
    private static Papers report(String title) {
        return paper("laporan.pdf", Group.REPORT, title).body("Pusat data digunakan 12 dinas.");
    }

    @Test
    void an_unread_page_may_bear_on_what_the_document_is_about() {
        var facts =
                Found.in(report("Laporan Pusat Data").note("page-not-read", 3)).facts();
        assertThat(facts.unread())
                .containsExactly(
                        new Unread("laporan.pdf", 3, 5, "tidak terbaca"),
                        new Unread("laporan.pdf", 3, 16, "tidak terbaca"));
    }

    @Test
    void without_a_topic_it_may_bear_on_anything() {
        var facts = Found.in(report("Laporan Tahunan").note("page-not-read", 3)).facts();
        assertThat(facts.unread()).containsExactly(new Unread("laporan.pdf", 3, 0, "tidak terbaca"));
        assertThat(facts.unread().get(0).where()).isEqualTo("3: tidak terbaca");
    }

    @Test
    void an_unreadable_file_may_hide_anything_and_an_empty_one_nothing() {
        var closed = report("Laporan").unreadable().note("password", 0);
        assertThat(Found.in(closed).facts().unread()).containsExactly(new Unread("laporan.pdf", 0, 0, "tidak terbaca"));
        var empty = report("Laporan").unreadable().note("empty-file", 0);
        assertThat(Found.in(empty).facts().unread()).isEmpty();
    }

    @Test
    void remarks_about_pages_that_were_read_hide_nothing() {
        assertThat(Found.in(report("Laporan").note("turned-page", 2)).facts().unread())
                .isEmpty();
    }
}
