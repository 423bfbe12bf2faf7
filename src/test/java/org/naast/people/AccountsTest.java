package org.naast.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class AccountsTest {

    private static final String GOOD = "een fiets zonder bel in mei";
    private static final String OTHER = "vier natte sokken op zolder";

    @Autowired
    SignIn signIn;

    @Autowired
    Accounts accounts;

    @Autowired
    Guests guests;

    @Autowired
    Names names;

    @Autowired
    Presence presence;

    @Autowired
    Addresses addresses;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Roles roles;

    @Test
    void nameAndPassphraseTogetherOpenTheDoor() {
        var samira = join(Viewer.visitor(), "Samira");

        assertThat(signIn.by(samira.signInName(), GOOD)).contains(samira.person());
        assertThat(signIn.by(" " + samira.signInName().toUpperCase(Locale.ROOT) + " ", GOOD))
                .contains(samira.person());
        assertThat(signIn.by(samira.signInName(), OTHER)).isEmpty();
        assertThat(signIn.by("nobody-00000", GOOD)).isEmpty();
    }

    @Test
    void twoPeopleMayChooseTheSameName() {
        var one = join(Viewer.visitor(), "Sam");
        var other = join(Viewer.visitor(), "Sam");

        assertThat(one.signInName()).startsWith("sam-").isNotEqualTo(other.signInName());
        assertThat(names.shown(Persons.guest(), other.person())).isEqualTo("Sam");
    }

    @Test
    void case_14_7_aGuestWhoBecomesAMemberKeepsTheirHistoryApart() {
        var noor = guests.begin(Viewer.visitor());
        var code = guests.code(Viewer.guest(noor.id()));

        var member = join(Viewer.visitor(), "Noor");

        assertThat(member.person()).isNotEqualTo(noor.id());
        assertThat(guests.back(Viewer.visitor(), code.digits())).contains(noor.id());
        assertThat(names.shown(Viewer.job(), noor.id())).isEqualTo(noor.words());
    }

    @Test
    void case_14_7_onlyWhenTheGuestSaysSoTheHistoryComesAlong() {
        var noor = guests.begin(Viewer.visitor());
        var guest = Viewer.guest(noor.id());
        var code = guests.code(guest);

        var member = join(guest, "Noor");

        assertThat(member.person()).isEqualTo(noor.id());
        assertThat(guests.back(Viewer.visitor(), code.digits())).isEmpty();
        assertThat(presence.of(Viewer.job(), noor.id(), Role.MEMBER))
                .isEqualTo(new Viewer(noor.id(), Role.MEMBER, Set.of()));
        assertThat(names.shown(Viewer.job(), noor.id())).isEqualTo("Noor");
    }

    @Test
    void aRecoveryCodeWorksOnceAndChangesThePassphrase() {
        var sam = join(Viewer.visitor(), "Sam");

        assertThat(signIn.recover(sam.signInName(), sam.recovery().inGroups(), OTHER))
                .contains(sam.person());

        assertThat(signIn.by(sam.signInName(), OTHER)).contains(sam.person());
        assertThat(signIn.by(sam.signInName(), GOOD)).isEmpty();
        assertThat(signIn.recover(sam.signInName(), sam.recovery().inGroups(), GOOD))
                .isEmpty();
    }

    @Test
    void anothersRecoveryCodeOpensNothing() {
        var sam = join(Viewer.visitor(), "Sam");
        var noor = join(Viewer.visitor(), "Noor");

        assertThat(signIn.recover(sam.signInName(), noor.recovery().digits(), OTHER))
                .isEmpty();
        assertThat(signIn.by(sam.signInName(), GOOD)).contains(sam.person());
    }

    @Test
    void aStrangerLearnsAndChangesNothingOfAnAccount() {
        var sam = join(Viewer.visitor(), "Sam");
        var stranger = Persons.member();

        signIn.change(stranger, OTHER);
        accounts.newRecovery(new Viewer(sam.person(), Role.MEMBER, Set.of()));
        names.choose(stranger, "Boo");

        assertThat(accounts.own(stranger)).isEmpty();
        assertThat(passkeys.mine(stranger)).isEmpty();
        assertThat(roles.mine(stranger)).isEmpty();
        assertThat(signIn.by(sam.signInName(), GOOD)).contains(sam.person());
        assertThat(names.shown(stranger, sam.person())).isEqualTo("Sam");
    }

    @Test
    void whoeverIsSuspendedIsNotLetIn() {
        var sam = join(Viewer.visitor(), "Sam");

        accounts.suspend(Viewer.job(), sam.person(), true);

        assertThat(presence.isSuspended(Viewer.job(), sam.person())).isTrue();
        assertThat(presence.of(Viewer.job(), sam.person(), Role.MEMBER)).isEqualTo(Viewer.visitor());
        assertThat(passkeys.mayEnter(Viewer.job(), sam.person())).isFalse();
    }

    @Test
    void aChangedRoleIsWrittenDown() {
        var sam = join(Viewer.visitor(), "Sam");
        var member = new Viewer(sam.person(), Role.MEMBER, Set.of());

        roles.changed(member, Role.PEER);

        assertThat(roles.mine(member)).extracting(RoleChange::to).containsExactly(Role.PEER);
    }

    @Test
    void anAddressIsKeptForTheMachineAndItsOwnerOnly() {
        var sam = join(Viewer.visitor(), "Sam");
        var member = new Viewer(sam.person(), Role.MEMBER, Set.of());

        addresses.choose(member, "sam@example.org");

        assertThat(addresses.of(Viewer.job(), sam.person())).contains("sam@example.org");
        assertThat(addresses.of(Persons.coordinator(), sam.person())).isEmpty();
    }

    /** Nothing is sent to whoever did not ask for it. */
    @Test
    void case_14_3_withoutAnAddressThereIsNothingToFind() {
        var sam = join(Viewer.visitor(), "Sam");
        var member = new Viewer(sam.person(), Role.MEMBER, Set.of());
        assertThat(addresses.of(Viewer.job(), sam.person())).isEmpty();

        addresses.choose(member, "sam@example.org");
        addresses.forget(member);

        assertThat(addresses.of(Viewer.job(), sam.person())).isEmpty();
    }

    @Test
    void x_9_noAccountHasAPassphraseEverybodyKnows() {
        for (var known : new String[] {"admin", "password12345678", "changemechangeme", "welkomwelkom123"}) {
            assertThat(signIn.join(Viewer.visitor(), joining("Sam", known))).isInstanceOf(SignIn.Joined.Refused.class);
        }
        for (var name : new String[] {"admin", "user", "operator", "naast", "demo"}) {
            assertThat(signIn.by(name, "admin")).isEmpty();
        }
    }

    private Newcomers.Made join(Viewer newcomer, String name) {
        return ((SignIn.Joined.Done) signIn.join(newcomer, joining(name, GOOD))).made();
    }

    private static SignIn.Joining joining(String name, String passphrase) {
        return new SignIn.Joining(name, name, passphrase, Locale.of("nl"), Optional.empty());
    }
}
