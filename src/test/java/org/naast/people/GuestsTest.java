package org.naast.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class GuestsTest {

    @Autowired
    Guests guests;

    @Autowired
    Names names;

    @Autowired
    Presence presence;

    @Test
    void aGuestBeginsWithTwoWordsAndComesBackByCode() {
        var noor = guests.begin(Viewer.visitor());

        var code = guests.code(Viewer.guest(noor.id()));

        assertThat(noor.words()).matches("\\S+ \\S+");
        assertThat(guests.back(Viewer.visitor(), code.inGroups())).contains(noor.id());
        assertThat(presence.of(Viewer.job(), noor.id(), Role.GUEST)).isEqualTo(Viewer.guest(noor.id()));
    }

    @Test
    void aReplacedCodeNoLongerWorks() {
        var noor = Viewer.guest(guests.begin(Viewer.visitor()).id());
        var first = guests.code(noor);

        var second = guests.code(noor);

        assertThat(guests.back(Viewer.visitor(), first.digits())).isEmpty();
        assertThat(guests.back(Viewer.visitor(), second.digits())).contains(noor.id());
    }

    @Test
    void aCodeNobodyHasAndASlipOfThePenLookTheSame() {
        assertThat(guests.back(Viewer.visitor(), ReturnCode.next().digits())).isEmpty();
        assertThat(guests.back(Viewer.visitor(), "1234 5678 9012 3456")).isEmpty();
    }

    @Test
    void othersSeeTheWordsAndAStrangerNobodyKnowsIsADash() {
        var noor = guests.begin(Viewer.visitor());

        assertThat(names.shown(Persons.guest(), noor.id())).isEqualTo(noor.words());
        assertThat(names.shown(Persons.guest(), Persons.guest().id())).isEqualTo("–");
    }

    @Test
    void whoeverIsNotThereIsAVisitor() {
        assertThat(presence.of(Viewer.job(), Persons.guest().id(), Role.COORDINATOR))
                .isEqualTo(Viewer.visitor());
    }

    @Test
    void nobodyActsAsARoleTheyDoNotHave() {
        var noor = guests.begin(Viewer.visitor());

        assertThat(presence.of(Viewer.job(), noor.id(), Role.COORDINATOR)).isEqualTo(Viewer.guest(noor.id()));
    }
}
