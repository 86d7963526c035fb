package id.telaah.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.kb.Expression.Phrase;
import id.telaah.kb.Vocabulary;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LucenePassageIndexOnDiskTest extends PassageIndexContract {
    private static final TextAnalysis PLAIN = TextAnalysis.of(new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of()));

    @TempDir
    private Path folder;

    private int indexes;

    @Override
    PassageIndex open(TextAnalysis analysis) {
        return PassageIndex.onDisk(analysis, folder.resolve("index-" + indexes++));
    }

    @Test
    void what_was_refreshed_is_there_when_it_is_opened_again() {
        Path place = folder.resolve("kept");
        try (PassageIndex index = PassageIndex.onDisk(PLAIN, place)) {
            index.add("a", Passages.document("a.pdf", "data"));
            index.refresh();
        }
        try (PassageIndex index = PassageIndex.onDisk(PLAIN, place)) {
            assertThat(index.find("a", new Phrase("data"))).containsExactly("a.pdf#1/1");
        }
    }

    @Test
    void a_folder_in_use_is_refused() {
        Path place = folder.resolve("used");
        try (PassageIndex index = PassageIndex.onDisk(PLAIN, place)) {
            index.refresh();
            assertThatThrownBy(() -> PassageIndex.onDisk(PLAIN, place)).isInstanceOf(UncheckedIOException.class);
        }
    }
}
