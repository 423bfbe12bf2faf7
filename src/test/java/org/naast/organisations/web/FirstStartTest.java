package org.naast.organisations.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.organisations.Invitations;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Six volunteers without an IT person: from the one-time link to an open programme. */
@NaastTest
class FirstStartTest {

    private static final Pattern LINK = Pattern.compile("value=\"http://localhost/join/([\\w-]{27})\"");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Programmes programmes;

    @Autowired
    Invitations invitations;

    private final Viewer operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());

    @Test
    void fiveStepsEachKeptAndThenTheProgrammeIsOpen() {
        var hours = redirected(post(
                operator,
                "/start",
                "organisation",
                "Herstelhuis",
                "name",
                "Naast je",
                "country",
                "NL",
                "zone",
                "Europe/Amsterdam"));
        assertThat(hours).matches("/programme/[0-9a-f-]{36}/hours");
        var base = hours.replace("/hours", "");
        var id = ProgrammeId.of(base.replace("/programme/", ""));
        var sam = coordinator(id);
        assertThat(redirected(get(sam, "/start"))).isEqualTo(hours);

        assertThat(text(get(sam, hours))).contains("Stap 2 van 5", "maandag", "09:00–17:00");
        assertThat(redirected(post(sam, hours, "day", "9-12, 13-17", "day", "", "answer", "4")))
                .isEqualTo(base + "/duty");
        assertThat(text(get(sam, base + "/duty"))).contains("Stap 3 van 5");
        assertThat(redirected(post(
                        sam,
                        base + "/duty",
                        "coordinator",
                        sam.id().toString(),
                        "deputy",
                        "",
                        "duty",
                        sam.id().toString())))
                .isEqualTo(base + "/crisis");
        assertThat(redirected(post(sam, base + "/crisis", "text", "Bel ons op 0800.")))
                .isEqualTo(base + "/invitations");
        assertThat(redirected(get(sam, "/start"))).isEqualTo(base + "/invitations");
        aLinkIsShownOnce(sam, base);
        assertThat(programmes.find(Viewer.visitor(), id).map(Programme::open)).contains(false);

        assertThat(redirected(post(sam, base + "/opening", "open", "true"))).isEqualTo(base);

        var programme = programmes.find(Viewer.visitor(), id).orElseThrow();
        assertThat(programme.open()).isTrue();
        assertThat(programme.hours().written()).isEqualTo("1 09:00-12:00; 1 13:00-17:00");
        assertThat(programme.answerWithin()).hasHours(4);
        assertThat(programme.crisisText()).contains("Bel ons op 0800.");
        assertThat(text(get(sam, base + "/hours"))).doesNotContain("Stap 2");
        assertThat(redirected(get(sam, "/programme"))).isEqualTo(base);
        closedAgainItIsNoFirstStartAnyMore(sam, base);
    }

    private void closedAgainItIsNoFirstStartAnyMore(Viewer sam, String base) {
        assertThat(redirected(post(sam, base + "/opening", "open", "false"))).isEqualTo(base);

        for (var page : List.of("/name", "/hours", "/duty", "/crisis", "/invitations")) {
            assertThat(text(get(sam, base + page))).doesNotContain("Stap ", "Bewaar en ga verder", "Klaar?");
        }
        assertThat(redirected(post(sam, base + "/crisis", "text", ""))).isEqualTo(base);
        assertThat(redirected(get(sam, "/start"))).isEqualTo("/programme");
        assertThat(text(get(sam, base)))
                .contains("Gesloten: ", "Open het programma")
                .doesNotContain("Nog niet open");
    }

    /** Whoever opens it before the last step is done with the first start too. */
    @Test
    void whatWasOpenedEarlyHasNoStepsEither() {
        var base = founded();
        var sam = coordinator(ProgrammeId.of(base.replace("/programme/", "")));
        assertThat(text(get(sam, base))).contains("Nog niet open");
        assertThat(text(get(sam, base + "/duty"))).contains("Stap 3 van 5", "Bewaar en ga verder");

        post(sam, base + "/opening", "open", "true");

        assertThat(text(get(sam, base + "/duty"))).doesNotContain("Stap 3", "Bewaar en ga verder");
        assertThat(redirected(post(sam, base + "/crisis", "text", ""))).isEqualTo(base);
    }

    /** Going back in the first start goes on from there. */
    @Test
    void whoeverLooksBackGoesOnWithTheStepAfterIt() {
        var base = founded();
        for (var step : List.of("/crisis", "/crisis")) {
            assertThat(redirected(post(operator, base + step, "text", ""))).isEqualTo(base + "/invitations");
        }
        assertThat(text(get(operator, base + "/invitations"))).contains("Stap 5 van 5", "Klaar?");
    }

    private void aLinkIsShownOnce(Viewer sam, String base) {
        var shown = LINK.matcher(text(post(sam, base + "/invitations", "kind", "PEER")));
        assertThat(shown.find()).isTrue();
        assertThat(invitations.find(Viewer.visitor(), shown.group(1))).isPresent();
        assertThat(text(get(sam, base + "/invitations")))
                .contains("Voor een ervaringsdeskundige, tot")
                .doesNotContain(shown.group(1));
    }

    @Test
    void whatIsNotUnderstoodIsSaidBesideTheFieldAndNothingIsLost() {
        var base = founded();

        var answer = post(operator, base + "/hours", "day", "9-17", "day", "soms", "answer", "0");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer))
                .contains("id=\"day2-error\">Dit begrijpen we niet.", "value=\"soms\"", "value=\"9-17\"")
                .contains("id=\"answer-error\">Vul een getal in van 1 tot 80.");
        assertThat(post(operator, "/start", "name", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(operator, base + "/crisis", "text", "x".repeat(1001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(operator, base + "/further", "months", "-1")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(operator, base + "/duty", "coordinator", PersonId.next().toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(redirected(post(operator, base + "/further", "months", "0"))).isEqualTo(base);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/name", "/hours", "/duty", "/crisis", "/invitations", "/further"})
    void aStrangerCannotTellWhetherItExists(String page) {
        var base = founded();
        var elsewhere = coordinator(ProgrammeId.of(founded().replace("/programme/", "")));
        assertThat(get(operator, base + page)).hasStatusOk();

        Stream.of(elsewhere, Persons.guest(), Persons.peer()).forEach(stranger -> {
            assertThat(get(stranger, base + page)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(stranger, "/programme/" + ProgrammeId.next() + page)).hasStatus(HttpStatus.NOT_FOUND);
        });
        assertThat(post(elsewhere, base + "/opening", "open", "true")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post(elsewhere, base + "/invitations", "kind", "COORDINATOR"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(Persons.guest(), "/start")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(redirected(get(Viewer.visitor(), base + page))).isEqualTo("/sign-in");
        assertThat(redirected(get(Viewer.visitor(), "/programme/" + ProgrammeId.next() + page)))
                .isEqualTo("/sign-in");
    }

    @Test
    void withoutAnybodyRunningItTheFirstLinkIsNewEachTimeAndTheOldOneIsUseless() {
        invitations.first(Viewer.job()).ifPresent(first -> {
            var second = invitations.first(Viewer.job()).orElseThrow();

            assertThat(invitations.find(Viewer.visitor(), first.token())).isEmpty();
            assertThat(invitations.find(Viewer.visitor(), second.token())).isPresent();
        });
    }

    /** Whoever came in by asking may be of any country. */
    @Test
    void aCountryWithoutLinesStaysWhenTheNameIsChanged() {
        var base = founded("TV");
        var sam = coordinator(ProgrammeId.of(base.replace("/programme/", "")));

        assertThat(text(get(sam, base + "/name"))).contains("value=\"TV\" selected=\"selected\">Tuvalu<");
    }

    private String founded() {
        return founded("NL");
    }

    private String founded(String country) {
        return redirected(post(
                        operator,
                        "/start",
                        "organisation",
                        "Herstelhuis",
                        "name",
                        "Naast je",
                        "country",
                        country,
                        "zone",
                        "Europe/Amsterdam"))
                .replace("/hours", "");
    }

    private Viewer coordinator(ProgrammeId id) {
        return new Viewer(programmes.desk(Viewer.job(), id).orElseThrow().coordinator(), Role.COORDINATOR, Set.of(id));
    }

    private MvcTestResult get(Viewer viewer, String address) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "nl")
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult post(Viewer viewer, String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "nl")
                .with(csrf())
                .with(Signed.in(viewer));
        for (var field = 0; field < fields.length; field += 2) {
            request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String redirected(MvcTestResult result) {
        assertThat(result).hasStatus3xxRedirection();
        return String.valueOf(result.getResponse().getRedirectedUrl());
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
