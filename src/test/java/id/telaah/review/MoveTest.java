package id.telaah.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.telaah.access.Grant;
import id.telaah.access.Role;
import id.telaah.access.Viewer;
import id.telaah.kb.Instrument;
import id.telaah.kb.KnowledgeBase;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways between stages, as a table: from, to, on or back, and who may go. */
class MoveTest {
    private static final Instrument INSTRUMENT =
            KnowledgeBase.load(Path.of("kb")).instrument("spbe-2020").orElseThrow();
    private static final UUID CITY = new UUID(7, 7);

    @ParameterizedTest(name = "{0} to {1} leads {2}, the external assessor may: {3}")
    @CsvSource({
        "self-assessment, document, on, false",
        "document, interview, on, true",
        "document, determination, on, false",
        "document, self-assessment, back, false",
        "interview, visit, on, true",
        "interview, determination, on, false",
        "interview, document, back, true",
        "visit, determination, on, false",
        "visit, interview, back, true",
    })
    void a_way_and_who_may_go_it(String from, String to, String direction, boolean external) {
        var move = Move.from(INSTRUMENT, INSTRUMENT.stage(from).orElseThrow()).stream()
                .filter(candidate -> candidate.to().id().equals(to))
                .findFirst()
                .orElseThrow();
        assertThat(move.back()).isEqualTo(direction.equals("back"));
        assertThat(move.isOpenTo(in(Role.COORDINATOR, CITY), CITY)).isTrue();
        assertThat(move.isOpenTo(in(Role.EXTERNAL_ASSESSOR, CITY), CITY)).isEqualTo(external);
        assertThat(move.isOpenTo(in(Role.INTERNAL_ASSESSOR, CITY), CITY)).isFalse();
        assertThat(move.isOpenTo(in(Role.AUDITOR, CITY), CITY)).isFalse();
        assertThat(move.isOpenTo(in(Role.COORDINATOR, new UUID(8, 8)), CITY)).isFalse();
    }

    @Test
    void there_are_no_other_ways() {
        var ways = INSTRUMENT.stages().stream()
                .flatMap(stage -> Move.from(INSTRUMENT, stage).stream())
                .map(move -> move.from().id() + " " + move.to().id())
                .collect(Collectors.toList());
        assertThat(ways).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void nothing_leads_out_of_the_determination() {
        assertThat(Move.from(INSTRUMENT, INSTRUMENT.stage("determination").orElseThrow()))
                .isEmpty();
    }

    private static Viewer in(Role role, UUID institution) {
        return new Viewer(new UUID(1, 1), "Wayan", Set.of(new Grant(role, institution, null)));
    }
}
