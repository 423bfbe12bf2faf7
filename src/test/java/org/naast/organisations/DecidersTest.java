package org.naast.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.organisations.Decider.Seat;
import org.naast.people.Memberships;
import org.naast.privacy.Looks;
import org.naast.testing.Cast;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who decides in a programme, and how that ends. */
@NaastTest
class DecidersTest {

    @Autowired
    Deciders deciders;

    @Autowired
    Programmes programmes;

    @Autowired
    Invitations invitations;

    @Autowired
    Memberships memberships;

    @Autowired
    Looks looks;

    @Autowired
    Cast cast;

    @Autowired
    MockMvcTester browser;

    private Viewer els;
    private ProgrammeId programme;
    private final PersonId bram = PersonId.next();

    @BeforeEach
    void aProgramme() {
        els = cast.programme("els" + Ids.next());
        programme = Cast.programme(els);
    }

    @Test
    void aCoordinatorReadsWhoDecidesAndSinceWhen() {
        var link = invitations.invite(els, programme, Invitation.Kind.DEPUTY).orElseThrow();
        invitations.accept(Viewer.visitor(), link.token(), bram);

        assertThat(deciders.of(els, programme)).extracting(Decider::person).containsExactly(els.id(), bram);
        assertThat(deciders.of(els, programme)).allMatch(one -> one.since().isPresent());
        assertThat(deciders.of(els, programme))
                .extracting(Decider::seats)
                .containsExactly(Set.of(Seat.COORDINATOR, Seat.DUTY), Set.of(Seat.DEPUTY));
        assertThat(page("/programme/" + programme)).contains("Wie hier beslist", "Els", "sinds ", "Vervanger");
    }

    @Test
    void whoeverLeavesLosesTheirSeatAtOnceAndTheDeskStaysSeated() {
        beside();
        programmes.seat(els, programme, new Desk(bram, Optional.of(els.id()), Optional.of(bram)));

        assertThat(deciders.end(els, programme, bram)).isEqualTo(new Ended.Done(bram));

        assertThat(programmes.desk(els, programme)).contains(new Desk(els.id(), Optional.empty(), Optional.empty()));
        assertThat(memberships.of(Viewer.job(), bram)).isEmpty();
        assertThat(looks.atMe(new Viewer(bram, Role.MEMBER, Set.of())))
                .anyMatch(look -> look.action().equals("Deciders.end"));
    }

    @Test
    void withoutADeputySomebodyElseSitsDown() {
        beside();

        assertThat(deciders.end(els, programme, els.id())).isEqualTo(new Ended.Done(els.id()));

        assertThat(programmes.desk(Viewer.job(), programme))
                .contains(new Desk(bram, Optional.empty(), Optional.empty()));
    }

    @Test
    void theLastOneStays() {
        assertThat(deciders.end(els, programme, els.id())).isEqualTo(new Ended.TheLast());

        assertThat(programmes.desk(els, programme)).map(Desk::coordinator).contains(els.id());
        assertThat(memberships.of(Viewer.job(), els.id())).containsKey(Role.COORDINATOR);
    }

    /** Each ends the other: one of them stays. */
    @Test
    void twoAtOnceLeaveOne() throws Exception {
        beside();
        var other = new Viewer(bram, Role.COORDINATOR, Set.of(programme));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var one = threads.submit(() -> deciders.end(els, programme, bram));
            var two = threads.submit(() -> deciders.end(other, programme, els.id()));

            assertThat(List.of(one.get(), two.get()))
                    .filteredOn(Ended.Done.class::isInstance)
                    .hasSize(1);
        }
        assertThat(deciders.of(Viewer.job(), programme)).hasSize(1);
    }

    @Test
    void aStrangerEndsNothingAndReadsNothing() {
        beside();
        for (var stranger : List.of(Persons.coordinator(), Persons.peer(programme), Persons.member())) {
            assertThat(deciders.of(stranger, programme)).isEmpty();
            assertThat(deciders.end(stranger, programme, bram)).isEqualTo(new Ended.NotHere());
        }
        assertThat(deciders.end(els, ProgrammeId.next(), bram)).isEqualTo(new Ended.NotHere());
        assertThat(deciders.end(els, programme, PersonId.next())).isEqualTo(new Ended.NotHere());
        assertThat(deciders.of(els, programme)).hasSize(2);
        assertThat(browser.get().uri("/programme/" + programme + "/people").with(Signed.in(Persons.coordinator())))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void thePageAsksAndSaysWhyTheLastOneStays() {
        assertThat(text(post(els.id()))).contains("Dan antwoordt er niemand meer.");
        beside();
        assertThat(page("/programme/" + programme + "/people")).contains("Iemand stopt", "Je stopt zelf");

        assertThat(post(bram)).hasRedirectedUrl("/programme/" + programme + "/people");
        assertThat(post(bram)).hasStatus(HttpStatus.NOT_FOUND);
        beside();
        assertThat(post(els.id())).hasRedirectedUrl("/role");
    }

    private void beside() {
        programmes.admit(Viewer.job(), programme, bram, Role.COORDINATOR);
    }

    private MvcTestResult post(PersonId person) {
        return browser.post()
                .uri("/programme/" + programme + "/people/" + person + "/ending")
                .header("Accept-Language", "nl")
                .with(Signed.in(els))
                .with(csrf())
                .exchange();
    }

    private String page(String path) {
        return text(browser.get()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(els))
                .exchange());
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
