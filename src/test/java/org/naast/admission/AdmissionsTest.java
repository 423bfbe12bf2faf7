package org.naast.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.naast.admission.Admission.State;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.organisations.Deciders;
import org.naast.organisations.Invitations;
import org.naast.organisations.OperatorLinks;
import org.naast.organisations.Programmes;
import org.naast.people.Newcomers;
import org.naast.people.SignIn;
import org.naast.privacy.Text;
import org.naast.testing.Alarm;
import org.naast.testing.Gone;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.naast.testing.TestClock;
import org.naast.viewer.Ids;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** An organisation wants to take part, and somebody looks. */
@NaastTest
class AdmissionsTest {

    private static final Admission.Said SCHOOL = new Admission.Said(
            new Admission.Facts("School voor Herstel", "KvK 12345678", "NL", "https://school.example"), "030 1234567");

    @Autowired
    Admissions admissions;

    @Autowired
    Admitting admitting;

    @Autowired
    OperatorLinks links;

    @Autowired
    Invitations invitations;

    @Autowired
    Programmes programmes;

    @Autowired
    Deciders deciders;

    @Autowired
    SignIn signIn;

    @Autowired
    Inbox inbox;

    @Autowired
    Alarm alarm;

    @Autowired
    Gone gone;

    @Autowired
    TestClock clock;

    @Autowired
    Screens screens;

    private final Viewer operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());

    @AfterEach
    void today() {
        clock.real();
    }

    @Test
    void whatWaitsLiesBeforeOperatorsUntilItIsAnswered() {
        anOperator();
        var sam = account();
        assertThat(admissions.ask(sam, SCHOOL)).isTrue();
        var asked = admissions.mine(sam).getFirst();
        assertThat(asked.state()).isEqualTo(State.WAITING);
        assertThat(asked.due()).isEqualTo(asked.asked().plus(Admissions.ANSWER_WITHIN));
        alarm.ring();
        assertThat(waits(asked.id())).isTrue();
        assertThat(admissions.ask(sam, SCHOOL)).isFalse();

        var verified = admitting
                .verify(operator, asked.id(), "Gebeld met de receptie.")
                .orElseThrow();

        assertThat(waits(asked.id())).isFalse();
        assertThat(inbox.mine(sam)).extracting(Item::kind).containsExactly("admission.answered");
        var read = admissions.mine(sam).getFirst();
        assertThat(read.state()).isEqualTo(State.VERIFIED);
        assertThat(read.words()).contains(new Text.Words("Gebeld met de receptie."));
        assertThat(inbox.mine(sam)).isEmpty();
        var programme = programmes.find(sam, verified.programme().orElseThrow()).orElseThrow();
        assertThat(programme.name()).isEqualTo("School voor Herstel");
        assertThat(programme.open()).isFalse();
        assertThat(deciders.of(operator, programme.id()))
                .extracting(one -> one.person())
                .containsExactly(sam.id());
    }

    @Test
    void whoeverIsRefusedReadsWhyAndMayAskAgain() {
        var sam = account();
        admissions.ask(sam, SCHOOL);
        var id = admissions.mine(sam).getFirst().id();

        assertThat(admitting.refuse(operator, id, "Dit nummer is van een ander."))
                .isPresent();

        assertThat(Screens.text(screens.get(sam, "/organisations")))
                .contains("Niet toegelaten.", "Dit nummer is van een ander.");
        assertThat(admitting.verify(operator, id, "Toch wel.")).isEmpty();
        assertThat(admissions.ask(sam, SCHOOL)).isTrue();
    }

    /** Some days before, on the day itself, and each week after that. */
    @Test
    void nobodyForgetsToAnswer() {
        anOperator();
        var sam = account();
        admissions.ask(sam, SCHOOL);
        var asked = admissions.mine(sam).getFirst();

        alarm.ring();
        for (var passed : List.of(Duration.ofDays(11), Duration.ofDays(4), Duration.ofDays(8))) {
            inbox.seen(operator, "admission.waits", asked.id());
            assertThat(waits(asked.id())).isFalse();
            clock.advance(passed);
            alarm.ring();
            assertThat(waits(asked.id())).isTrue();
        }
        assertThat(Screens.text(screens.get(sam, "/organisations")))
                .contains("Wie deze site beheert, krijgt een herinnering.");
        assertThat(Screens.text(screens.get(operator, "/admissions"))).contains("Er was antwoord beloofd voor");
    }

    @Test
    void nobodyAnswersForTheirOwn() {
        var asking = account();
        admissions.ask(asking, SCHOOL);
        var id = admissions.mine(asking).getFirst().id();
        var both = new Viewer(asking.id(), Role.OPERATOR, Set.of());

        assertThat(admitting.verify(both, id, "Dat ben ik zelf.")).isEmpty();
        assertThat(admitting.refuse(both, id, "Toch niet.")).isEmpty();
        assertThat(Screens.text(screens.get(both, "/admissions/" + id)))
                .contains("Dit vroeg je zelf.")
                .doesNotContain("<textarea");
    }

    @Test
    void aStrangerAsksNothingReadsNothingAndAnswersNothing() {
        var sam = account();
        admissions.ask(sam, SCHOOL);
        var id = admissions.mine(sam).getFirst().id();

        assertThat(admissions.ask(Persons.guest(), SCHOOL)).isFalse();
        assertThat(admissions.ask(Viewer.visitor(), SCHOOL)).isFalse();
        for (var stranger : List.of(Persons.member(), Persons.coordinator(), Persons.peer(), Persons.guest())) {
            assertThat(admissions.mine(stranger)).isEmpty();
            assertThat(admissions.withdraw(stranger, id)).isFalse();
            assertThat(admitting.all(stranger)).isEmpty();
            assertThat(admitting.find(stranger, id)).isEmpty();
            assertThat(admitting.verify(stranger, id, "Ja")).isEmpty();
            assertThat(admitting.refuse(stranger, id, "Nee")).isEmpty();
            assertThat(screens.get(stranger, "/admissions")).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(screens.get(stranger, "/admissions/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(admitting.find(operator, UUID.randomUUID())).isEmpty();
        assertThat(admissions.mine(sam)).extracting(Admission::state).containsExactly(State.WAITING);
    }

    @Test
    void whatWasAskedGoesWithWhoeverAskedAndWhoWasVerifiedStays() {
        var sam = account();
        admissions.ask(sam, SCHOOL);
        var first = admissions.mine(sam).getFirst().id();
        admitting.verify(operator, first, "Gebeld.");
        admissions.ask(sam, SCHOOL);
        var second = admissions.mine(sam).getFirst().id();

        gone.erase(sam.id());

        assertThat(admitting.find(operator, second)).isEmpty();
        var left = admitting.find(operator, first).orElseThrow();
        assertThat(left.whose()).isEqualTo(Viewer.NOBODY);
        assertThat(left.contact()).isInstanceOf(Text.Gone.class);
        assertThat(left.facts()).isEqualTo(SCHOOL.facts());
    }

    @Test
    void thePagesAskAndAnswerInBothLanguages() {
        assertThat(Screens.text(screens.get(Viewer.visitor(), "/organisations/new")))
                .contains("/join?to=/organisations/new")
                .doesNotContain("<textarea", "??");
        var sam = account();
        assertThat(screens.post(Persons.guest(), "/organisations")).hasRedirectedUrl("/join?to=/organisations/new");
        var wrong = screens.post(sam, "/organisations", "name", "School", "website", "javascript:alert(1)");
        assertThat(wrong).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Screens.text(wrong))
                .contains("value=\"School\"", "Vul het register en het nummer in", "Vul het adres van de website in")
                .doesNotContain("??");

        assertThat(Screens.text(screens.post(sam, "/organisations", "name", "School", "read-in", "en")))
                .contains("value=\"School\"", "Name of the organisation")
                .doesNotContain("role=\"alert\"");

        assertThat(send(sam)).hasRedirectedUrl("/organisations");
        assertThat(Screens.text(send(sam))).contains("Je hebt het al gevraagd");
        assertThat(Screens.text(screens.get(sam, "/organisations")))
                .contains("Uiterlijk ", "https://www.school.example", "Trek het in");

        var id = admissions.mine(sam).getFirst().id();
        assertThat(Screens.text(screens.get(operator, "/admissions"))).contains("School voor Herstel");
        assertThat(Screens.text(screens.get(operator, "/admissions/" + id)))
                .contains("KvK 12345678", "Sam", "030 1234567");
        assertThat(Screens.text(screens.post(operator, "/admissions/" + id + "/verification", "words", " ")))
                .contains("Schrijf hoe je het nakeek");
        assertThat(Screens.text(screens.post(operator, "/admissions/" + id + "/refusal")))
                .contains("Schrijf waarom niet");
        assertThat(Screens.text(screens.get(operator, "/admissions/" + id)))
                .contains("form=\"again\"", "formaction=\"/admissions/" + id + "/verification\"");
        for (var answer : List.of("/verification", "/refusal")) {
            var half = screens.post(operator, "/admissions/" + id + answer, "words", "Nog niet af", "read-in", "en");
            assertThat(half).hasStatus(HttpStatus.OK);
            assertThat(Screens.text(half))
                    .contains("Nog niet af</textarea>", "lang=\"en\"")
                    .doesNotContain("role=\"alert\"");
        }
        assertThat(screens.post(operator, "/admissions/" + id + "/verification", "words", "Gebeld."))
                .hasRedirectedUrl("/admissions");
        var late = screens.post(operator, "/admissions/" + id + "/refusal", "words", "Nee, <niet>.");
        assertThat(late).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(Screens.text(late))
                .contains("Dit is intussen beantwoord", "Nee, &lt;niet&gt;.")
                .doesNotContain("??");
        assertThat(screens.post(operator, "/admissions/" + UUID.randomUUID() + "/refusal", "words", "Nee."))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Screens.text(screens.get(sam, "/organisations"))).contains("Ga verder als coördinator", "Gebeld.");
        assertThat(send(sam)).hasRedirectedUrl("/organisations");
        var again = admissions.mine(sam).getFirst().id();
        assertThat(screens.post(sam, "/organisations/" + again + "/withdrawal")).hasRedirectedUrl("/organisations");
        assertThat(screens.post(sam, "/organisations/" + again + "/withdrawal")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** An organisation is registered in any country, also where we know no crisis line. */
    @Test
    void everyCountryIsThereByNameAndOursFirst() {
        var sam = account();

        assertThat(Screens.text(screens.get(sam, "/organisations/new")))
                .containsSubsequence(
                        "value=\"NL\" selected=\"selected\">Nederland<",
                        ">Afghanistan<",
                        ">Ecuador<",
                        ">Egypte<",
                        ">Zwitserland<")
                .containsOnlyOnce("value=\"NL\"")
                .contains("value=\"VA\"", "value=\"TV\"");
        assertThat(Screens.text(screens.post(sam, "/organisations", "country", "ZZ")))
                .contains("Kies een land uit de lijst.");
        assertThat(Screens.text(screens.post(sam, "/organisations", "country", "TV")))
                .contains(">Tuvalu<")
                .doesNotContain("Kies een land uit de lijst.");
    }

    private void anOperator() {
        invitations.accept(Viewer.visitor(), links.make(Viewer.job()).token(), operator.id());
    }

    private boolean waits(UUID about) {
        return inbox.mine(operator).stream().anyMatch(item -> item.about().equals(about));
    }

    private Viewer account() {
        return new Viewer(made().person(), Role.MEMBER, Set.of());
    }

    private Newcomers.Made made() {
        return signIn.make("sam" + Ids.next(), "Sam", "een fiets zonder bel in mei", "nl");
    }

    private MvcTestResult send(Viewer viewer) {
        return screens.post(
                viewer,
                "/organisations",
                "name",
                "School voor Herstel",
                "register",
                "KvK 12345678",
                "country",
                "NL",
                "website",
                "www.school.example",
                "contact",
                "030 1234567");
    }
}
