package id.telaah.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.kb.Vocabulary;
import id.telaah.search.PassageIndex.Reach;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every engine finds what is within reach and nothing else. */
abstract class ReachContract {
    private static final Map<String, Set<String>> NONE = Map.of();

    private PassageIndex index;

    /** An empty index that keeps texts. */
    abstract PassageIndex open(TextAnalysis analysis);

    @BeforeEach
    void fill() {
        index = open(TextAnalysis.of(new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of())));
        index.add("a", Passages.document("1.pdf", "data"));
        index.add("a", Passages.document("2.pdf", "data data", "lain"));
        index.add("b", Passages.document("1.pdf", "data tentang"));
        index.add("c", Passages.document("3.pdf", "data lagi"));
        index.refresh();
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void single_files_are_found_and_those_beside_them_are_not() {
        assertThat(found(Reach.files(Map.of("a", Set.of("1.pdf"))))).containsExactly("data");
        assertThat(found(Reach.files(Map.of("a", Set.of("3.pdf"))))).isEmpty();
        assertThat(found(Reach.files(Map.of("a", Set.of("2.pdf"), "b", Set.of("1.pdf")))))
                .containsExactlyInAnyOrder("data data", "data tentang");
    }

    @Test
    void a_dossier_is_found_as_a_whole_but_for_what_is_hidden() {
        assertThat(found(reach(Set.of("a"), NONE, NONE))).containsExactlyInAnyOrder("data", "data data");
        assertThat(found(reach(Set.of("a", "c"), NONE, Map.of("a", Set.of("2.pdf")))))
                .containsExactlyInAnyOrder("data", "data lagi");
        assertThat(found(reach(Set.of("a"), NONE, Map.of("b", Set.of("1.pdf")))))
                .hasSize(2);
    }

    @Test
    void dossiers_and_files_are_found_together() {
        assertThat(found(reach(Set.of("a"), Map.of("b", Set.of("1.pdf")), NONE)))
                .containsExactlyInAnyOrder("data", "data data", "data tentang");
        assertThat(found(reach(Set.of("b"), Map.of("a", Set.of("1.pdf")), Map.of("a", Set.of("1.pdf")))))
                .containsExactly("data tentang");
    }

    @Test
    void everything_is_found_but_for_what_is_hidden() {
        assertThat(found(Reach.everywhere(NONE))).hasSize(4);
        assertThat(found(Reach.everywhere(Map.of("c", Set.of("3.pdf")))))
                .hasSize(3)
                .doesNotContain("data lagi");
    }

    @Test
    void nothing_is_found_within_no_reach() {
        assertThat(found(Reach.files(NONE))).isEmpty();
        assertThat(found(Reach.files(Map.of("a", Set.of())))).isEmpty();
        assertThat(found(reach(Set.of(), NONE, Map.of("a", Set.of("1.pdf"))))).isEmpty();
        assertThatThrownBy(() -> new Reach(true, Set.of("a"), NONE, NONE)).hasMessageContaining("[a]");
    }

    @Test
    void pages_follow_each_other() {
        var reach = reach(Set.of("a"), NONE, NONE);
        var all = index.search(reach, "data", 0, 10);
        assertThat(index.search(reach, "data", 1, 1)).containsExactly(all.get(1));
        assertThat(index.search(reach, "data", 2, 1)).isEmpty();
    }

    @Test
    void far_more_files_than_one_clause_takes_are_told_apart() {
        var files = IntStream.range(0, 70_000)
                .mapToObj(number -> "x" + number + ".pdf")
                .collect(Collectors.toSet());
        var hidden = new HashMap<String, Set<String>>(Map.of("b", files, "a", Set.of("1.pdf")));
        assertThat(found(reach(Set.of("a", "b"), Map.of("c", files), hidden)))
                .containsExactlyInAnyOrder("data data", "data tentang");
    }

    private static Reach reach(Set<String> dossiers, Map<String, Set<String>> files, Map<String, Set<String>> hidden) {
        return new Reach(false, dossiers, files, hidden);
    }

    private List<String> found(Reach reach) {
        return index.search(reach, "data", 0, 10).stream()
                .map(PassageIndex.Text::text)
                .toList();
    }
}
