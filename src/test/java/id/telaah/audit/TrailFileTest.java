package id.telaah.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrailFileTest {
    @TempDir
    Path folder;

    private List<String> lines;

    @BeforeEach
    void write() {
        lines = new ArrayList<>();
        var previous = Entry.NOTHING;
        for (int i = 1; i <= 3; i++) {
            var act = Noted.changed("thing:" + i, "lama \uFFFD", "baru é");
            var entry = Entry.following(i, previous, Instant.EPOCH, Actor.SYSTEM, act);
            lines.add(entry.line());
            previous = entry.hash();
        }
    }

    private Verdict verdict(byte[] content) throws IOException {
        return TrailFile.verify(Files.write(folder.resolve("trail.jsonl"), content));
    }

    private Verdict verdict() throws IOException {
        return verdict(content());
    }

    private byte[] content() {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void what_was_written_is_whole() throws IOException {
        assertThat(verdict().whole()).isTrue();
        assertThat(verdict().head().sequence()).isEqualTo(3);
    }

    @Test
    void the_canonical_form_is_the_documented_one() {
        assertThat(lines.get(0))
                .startsWith("{\"sequence\":1,\"time\":\"1970-01-01T00:00:00.000Z\",\"actor\":\"system\",\"actorName\":"
                        + "\"Telaah\",\"action\":\"thing.changed\",\"subject\":\"thing:1\",\"institution\":"
                        + "\"00000000-0000-0001-0000-000000000001\",\"before\":{\"value\":\"lama \uFFFD\"},\"after\":"
                        + "{\"value\":\"baru é\"},\"previous\":\"" + Entry.NOTHING + "\",\"hash\":\"");
    }

    @Test
    void any_byte_that_was_changed_is_found() throws IOException {
        var content = content();
        for (int i = 0; i < content.length; i++) {
            for (int flipped : new int[] {1, 7, 32, 128}) {
                var changed = content.clone();
                changed[i] ^= (byte) flipped;
                assertThat(verdict(changed).whole())
                        .as("byte %d xor %d", i, flipped)
                        .isFalse();
            }
        }
    }

    @Test
    void a_line_missing_doubled_or_elsewhere_is_found() throws IOException {
        var whole = List.copyOf(lines);
        lines.remove(1);
        assertThat(verdict().broken()).contains(new Break(2, Break.Reason.MISSING));
        lines = new ArrayList<>(whole);
        lines.add(1, whole.get(0));
        assertThat(verdict().broken()).contains(new Break(2, Break.Reason.MISSING));
        lines = new ArrayList<>(whole);
        Collections.swap(lines, 1, 2);
        assertThat(verdict().whole()).isFalse();
    }

    @Test
    void a_line_that_breaks_off_is_found_and_a_missing_tail_shows_in_the_head() throws IOException {
        var content = content();
        assertThat(verdict(java.util.Arrays.copyOf(content, content.length - 1)).whole())
                .isFalse();
        lines.remove(2);
        assertThat(verdict().whole()).isTrue();
        assertThat(verdict().head().sequence()).isEqualTo(2);
    }
}
