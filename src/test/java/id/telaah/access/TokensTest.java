package id.telaah.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class TokensTest {
    private static final Set<Permit> READ_AND_UPLOAD = Set.of(Permit.READ_DOSSIER, Permit.UPLOAD);

    @Parameter
    DatabaseEngine engine;

    private AccessFixture access;
    private Institution here;
    private Grant coordination;
    private Viewer owner;

    @BeforeEach
    void open() {
        access = new AccessFixture(engine);
        here = access.institution("Kota Sini");
        coordination = new Grant(Role.COORDINATOR, here.id(), null);
        owner = access.as(access.add("komang", coordination));
    }

    private Tokens.Made make(Set<Permit> permits, boolean readOnly) {
        return access.tokens.make(owner, "mesin", permits, readOnly, Duration.ofDays(30));
    }

    private Viewer viewer(Tokens.Made made) {
        return access.tokens.visit(made.secret()).orElseThrow().viewer();
    }

    @Test
    void a_token_carries_what_it_was_given_and_no_more() {
        var viewer = viewer(make(READ_AND_UPLOAD, false));
        assertThat(viewer.may(Permit.UPLOAD, here.id())).isTrue();
        assertThat(viewer.may(Permit.COORDINATE, here.id())).isFalse();
        assertThat(viewer(make(READ_AND_UPLOAD, true)).may(Permit.UPLOAD, here.id()))
                .isFalse();
    }

    @Test
    void nobody_gives_a_token_more_than_they_have() {
        assertThatThrownBy(() -> make(Set.of(Permit.ASSESS), false)).isInstanceOf(NotAllowed.class);
        var machine = viewer(make(READ_AND_UPLOAD, false));
        assertThatThrownBy(() ->
                        access.tokens.make(machine, "lagi", Set.of(Permit.READ_DOSSIER), false, Duration.ofDays(1)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_token_never_outlives_the_grants_or_the_person() {
        var made = make(READ_AND_UPLOAD, false);
        access.people.take(AccessFixture.ROOT, owner.person(), coordination);
        assertThat(viewer(made).may(Permit.UPLOAD, here.id())).isFalse();
        var person = access.people.person(AccessFixture.ROOT, owner.person());
        access.people.change(
                AccessFixture.ROOT,
                new Person(person.id(), person.version(), "komang", "Komang", person.email(), "id", false, Set.of()));
        assertThat(access.tokens.visit(made.secret())).isEmpty();
    }

    @Test
    void a_token_ends_by_time_or_by_revocation() {
        var made = make(READ_AND_UPLOAD, false);
        access.pass(Duration.ofDays(29));
        assertThat(access.tokens.visit(made.secret())).isPresent();
        access.pass(Duration.ofDays(2));
        assertThat(access.tokens.visit(made.secret())).isEmpty();
        var other = make(READ_AND_UPLOAD, false);
        access.tokens.revoke(owner, other.token().id());
        assertThat(access.tokens.visit(other.secret())).isEmpty();
        assertThatThrownBy(() -> access.tokens.make(owner, "lama", READ_AND_UPLOAD, false, Duration.ofDays(400)))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void only_the_digest_is_kept_and_the_last_use_is_shown() {
        var made = make(READ_AND_UPLOAD, false);
        assertThat(made.secret()).startsWith(Tokens.PREFIX).hasSizeGreaterThan(40);
        assertThat(access.database
                        .sql("select digest from api_token")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(made.secret());
        assertThat(access.tokens.of(owner, owner.person()).get(0).lastUsed()).isEmpty();
        access.tokens.visit(made.secret());
        assertThat(access.tokens.of(owner, owner.person()).get(0).lastUsed()).isPresent();
        assertThat(access.tokens.visit("tlh_guess")).isEmpty();
    }

    @Test
    void tokens_of_others_do_not_exist() {
        var made = make(READ_AND_UPLOAD, false);
        var other = AccessFixture.viewer(new Grant(Role.COORDINATOR, here.id(), null));
        assertThatThrownBy(() -> access.tokens.of(other, owner.person())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> access.tokens.revoke(other, made.token().id())).isInstanceOf(NotYours.class);
    }
}
