package id.telaah.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.audit.Entry;
import id.telaah.audit.TrailQuery;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class LoginsTest {
    @Parameter
    DatabaseEngine engine;

    private AccessFixture access;

    @BeforeEach
    void open() {
        access = new AccessFixture(engine);
    }

    private void wrong(int times) {
        IntStream.range(0, times)
                .forEach(i ->
                        assertThat(access.logins.signIn("komang", "wrong " + i)).isEmpty());
    }

    @Test
    void the_fifth_wrong_password_locks_for_a_quarter_of_an_hour() {
        var added = access.add("komang");
        wrong(5);
        assertThat(access.logins.signIn("komang", added.password())).isEmpty();
        access.pass(Duration.ofMinutes(14));
        assertThat(access.logins.signIn("komang", added.password())).isEmpty();
        access.pass(Duration.ofMinutes(2));
        assertThat(access.logins.signIn("komang", added.password())).isPresent();
        assertThat(access.trail.read(TrailQuery.newest(Optional.empty(), 10)))
                .extracting(Entry::action)
                .containsOnlyOnce("person.locked");
    }

    @Test
    void four_wrong_ones_lock_nothing_and_the_right_one_begins_anew() {
        var added = access.add("komang");
        wrong(4);
        assertThat(access.logins.signIn("komang", added.password())).isPresent();
        wrong(4);
        assertThat(access.logins.signIn("KOMANG ", added.password())).isPresent();
    }

    @Test
    void wrong_ones_long_ago_do_not_count() {
        var added = access.add("komang");
        wrong(4);
        access.pass(Duration.ofMinutes(16));
        wrong(4);
        assertThat(access.logins.signIn("komang", added.password())).isPresent();
    }

    @Test
    void a_new_password_ends_the_lock_and_every_session() {
        var added = access.add("komang");
        var session = access.logins.signIn("komang", added.password()).orElseThrow();
        wrong(5);
        var renewed =
                access.people.renewPassword(AccessFixture.ROOT, added.person().id());
        assertThat(access.logins.visit(session)).isEmpty();
        assertThat(access.logins.signIn("komang", renewed)).isPresent();
        assertThat(access.logins.signIn("komang", added.password())).isEmpty();
    }

    @Test
    void a_changed_password_is_the_persons_own() {
        var added = access.add("komang");
        var viewer = access.as(added);
        var session = access.logins.changePassword(viewer, added.password(), "Bendungan hilir 7");
        assertThat(access.logins.visit(session).orElseThrow().passwordGiven()).isFalse();
        assertThat(access.logins.signIn("komang", "Bendungan hilir 7")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "pendek, password.short",
        "Rahasia12345, password.common",
        "aaaabbbbccccdddd, password.common",
        "saya komang 1234, password.personal",
        "ééééééééééééééééééééééééééééééééééééabcd, password.long"
    })
    void a_password_that_is_easy_to_guess_is_refused(String wanted, String why) {
        var added = access.add("komang");
        var viewer = access.as(added);
        assertThatThrownBy(() -> access.logins.changePassword(viewer, added.password(), wanted))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.what()).isEqualTo(why));
        assertThat(access.logins.signIn("komang", added.password())).isPresent();
    }

    @Test
    void an_unknown_login_takes_as_long_as_a_wrong_password() {
        access.add("komang");
        access.logins.signIn("komang", "warm up");
        access.logins.signIn("nobody", "warm up");
        assertThat(time("nobody")).isGreaterThan(time("komang") / 4);
    }

    private long time(String login) {
        var start = System.nanoTime();
        access.logins.signIn(login, "wrong password");
        return System.nanoTime() - start;
    }

    @Test
    void the_first_administrator_is_found_once() {
        var password = access.first.found().orElseThrow();
        assertThat(access.first.found()).isEmpty();
        var visit = access.logins
                .visit(access.logins.signIn("admin", password).orElseThrow())
                .orElseThrow();
        assertThat(visit.passwordGiven()).isTrue();
        assertThat(visit.viewer().everywhere(Permit.MANAGE_ACCESS)).isTrue();
        assertThat(access.database
                        .sql("select password from person")
                        .query(String.class)
                        .single())
                .startsWith("{bcrypt}")
                .doesNotContain(password);
    }
}
