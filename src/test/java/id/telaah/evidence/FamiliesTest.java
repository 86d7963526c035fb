package id.telaah.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    private final Families families = new Families(Found.INSTRUMENT);

    @Test
    void indicators_of_one_family_are_alike() {
        assertThat(families.same(1, 5)).isTrue();
        assertThat(families.same(1, 32)).isFalse();
    }

    @Test
    void three_subjects_of_one_family_are_a_list_and_two_are_not() {
        assertThat(families.lists(1, List.of(1, 5))).isFalse();
        assertThat(families.lists(1, List.of(1, 5, 6))).isTrue();
        assertThat(families.lists(32, List.of(1, 5, 6, 32))).isFalse();
    }

    @Test
    void subjects_that_are_only_listed_are_dropped_family_by_family() {
        var subjects = new TreeSet<>(Set.of(1, 5, 6, 32));
        families.dropLists(subjects);
        assertThat(subjects).containsExactly(32);
    }
}
