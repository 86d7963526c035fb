package id.telaah.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.telaah.DatabaseEngine;
import id.telaah.audit.Entry;
import id.telaah.audit.TrailQuery;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseEngine.class)
class PeopleTest {
    @Parameter
    DatabaseEngine engine;

    private AccessFixture access;
    private Institution here;
    private Institution there;
    private Agency agency;
    private Viewer coordinator;
    private Grant officer;

    @BeforeEach
    void open() {
        access = new AccessFixture(engine);
        here = access.institution("Kota Sini");
        there = access.institution("Kota Sana");
        agency = access.directory.addAgency(AccessFixture.ROOT, here.id(), "Dinas Satu");
        coordinator = AccessFixture.viewer(new Grant(Role.COORDINATOR, here.id(), null));
        officer = new Grant(Role.AGENCY_OFFICER, here.id(), agency.id());
    }

    @Test
    void a_coordinator_rules_agencies_and_officers_of_the_own_institution_only() {
        access.directory.addAgency(coordinator, here.id(), "Dinas Dua");
        var added = access.people.add(coordinator, AccessFixture.person("petugas", officer));
        assertThat(access.people.ruledBy(coordinator)).extracting(Person::login).containsExactly("petugas");
        assertThatThrownBy(() -> access.directory.addAgency(coordinator, there.id(), "Dinas"))
                .isInstanceOf(NotYours.class);
        var more = new Grant(Role.COORDINATOR, here.id(), null);
        assertThatThrownBy(() -> access.people.give(coordinator, added.person().id(), more))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> access.people.add(coordinator, AccessFixture.person("lain", more)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> access.people.add(coordinator, AccessFixture.person("kosong")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void who_rules_officers_does_not_get_hold_of_somebody_mightier() {
        var mighty = access.add("kuat", new Grant(Role.AUDITOR, null, null)).person();
        access.people.give(coordinator, mighty.id(), officer);
        assertThatThrownBy(() -> access.people.renewPassword(coordinator, mighty.id()))
                .isInstanceOf(NotYours.class);
        access.people.take(coordinator, mighty.id(), officer);
        assertThatThrownBy(() -> access.people.take(coordinator, mighty.id(), new Grant(Role.AUDITOR, null, null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_administrator_of_one_institution_stays_there() {
        var local = AccessFixture.viewer(new Grant(Role.ADMINISTRATOR, here.id(), null));
        var added = access.people.add(
                local, AccessFixture.person("koordinator", new Grant(Role.COORDINATOR, here.id(), null)));
        assertThat(access.people.ruledBy(local)).hasSize(1);
        assertThatThrownBy(() ->
                        access.people.give(local, added.person().id(), new Grant(Role.COORDINATOR, there.id(), null)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> access.people.give(local, added.person().id(), new Grant(Role.AUDITOR, null, null)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> access.directory.addInstitution(local, "Kota Baru", "kota"))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_grant_taken_away_counts_at_once() {
        var added = access.add("petugas", officer);
        var session = access.logins.signIn("petugas", added.password()).orElseThrow();
        assertThat(viewer(session).may(Permit.UPLOAD, here.id())).isTrue();
        access.people.take(AccessFixture.ROOT, added.person().id(), officer);
        assertThat(viewer(session).may(Permit.UPLOAD, here.id())).isFalse();
    }

    private Viewer viewer(SignedIn session) {
        return access.logins.visit(session).orElseThrow().viewer();
    }

    @Test
    void somebody_always_rules_everything() {
        access.first.found();
        var admin = access.people.withLogin(AccessFixture.ROOT, "admin").orElseThrow();
        var everything = new Grant(Role.ADMINISTRATOR, null, null);
        assertThatThrownBy(() -> access.people.take(AccessFixture.ROOT, admin.id(), everything))
                .isInstanceOfSatisfying(
                        Unfit.class, unfit -> assertThat(unfit.what()).isEqualTo("person.last-administrator"));
        var second = access.add("kedua", everything).person();
        access.people.take(AccessFixture.ROOT, admin.id(), everything);
        var closed =
                new Person(second.id(), 1, second.login(), second.name(), second.email(), "id", false, second.grants());
        assertThatThrownBy(() -> access.people.change(AccessFixture.ROOT, closed))
                .isInstanceOf(Unfit.class);
    }

    @Test
    void a_stale_change_overwrites_nothing() {
        var renamed = new Institution(here.id(), here.version(), "Kota Situ", "kota", true);
        var changed = access.directory.changeInstitution(AccessFixture.ROOT, renamed);
        assertThat(changed.version()).isEqualTo(here.version() + 1);
        assertThatThrownBy(() -> access.directory.changeInstitution(AccessFixture.ROOT, here))
                .isInstanceOf(Stale.class);
        var person = access.add("petugas", officer).person();
        access.people.change(AccessFixture.ROOT, person);
        assertThatThrownBy(() -> access.people.change(AccessFixture.ROOT, person))
                .isInstanceOf(Stale.class);
        access.directory.changeAgency(coordinator, agency);
        assertThatThrownBy(() -> access.directory.changeAgency(coordinator, agency))
                .isInstanceOf(Stale.class);
    }

    @Test
    void names_are_unique_and_a_refused_change_leaves_no_trace() {
        var before = access.trail.head();
        assertThatThrownBy(() -> access.institution("Kota Sini")).isInstanceOf(Unfit.class);
        assertThatThrownBy(() -> access.directory.addAgency(coordinator, here.id(), "Dinas Satu"))
                .isInstanceOf(Unfit.class);
        assertThat(access.trail.head()).isEqualTo(before);
        access.add("petugas", officer);
        assertThatThrownBy(() -> access.add("petugas")).isInstanceOf(Unfit.class);
    }

    @Test
    void an_agency_of_another_institution_cannot_be_granted() {
        var crooked = new Grant(Role.AGENCY_OFFICER, there.id(), agency.id());
        assertThatThrownBy(() -> access.add("petugas", crooked)).isInstanceOf(Unfit.class);
    }

    @Test
    void every_change_is_in_the_trail() {
        var person = access.add("petugas").person();
        access.people.give(AccessFixture.ROOT, person.id(), officer);
        access.people.give(AccessFixture.ROOT, person.id(), officer);
        access.people.take(AccessFixture.ROOT, person.id(), officer);
        access.people.renewPassword(AccessFixture.ROOT, person.id());
        assertThat(access.trail.read(TrailQuery.newest(Optional.empty(), 4)))
                .extracting(Entry::action)
                .containsExactly("person.password-given", "grant.taken", "grant.given", "person.added");
        assertThat(access.trail.verify().whole()).isTrue();
    }

    @Test
    void an_officer_sees_the_own_agency_and_a_foreigner_nothing() {
        access.directory.addAgency(AccessFixture.ROOT, here.id(), "Dinas Dua");
        assertThat(access.directory.agencies(AccessFixture.viewer(officer), here.id()))
                .containsExactly(agency);
        assertThat(access.directory.institutions(AccessFixture.viewer(officer))).containsExactly(here);
        var foreigner = AccessFixture.viewer(new Grant(Role.COORDINATOR, there.id(), null));
        assertThatThrownBy(() -> access.directory.agencies(foreigner, here.id()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> access.directory.agency(foreigner, agency.id()))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> access.people.of(foreigner, here.id())).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> access.people.person(foreigner, UUID.randomUUID()))
                .isInstanceOf(NotYours.class);
    }
}
