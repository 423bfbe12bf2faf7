package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class StaleFormsTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void aFormOfAnotherVisitIsForwardedToAPageInWords() {
        var answer = browser.post()
                .uri("/requests")
                .formField("words", "Ik weet het niet meer.")
                .exchange();

        assertThat(answer).hasStatus(403).hasForwardedUrl("/stale");
    }

    @Test
    void aScriptIsToldByStatusAlone() {
        assertThat(browser.post()
                        .uri("/requests")
                        .header("Accept", "application/json")
                        .exchange())
                .hasStatus(403)
                .bodyText()
                .isEmpty();
    }

    @Test
    void anAddressThatCannotBeOursIsNotHere() {
        assertThat(browser.get().uri("/peers/nobody").exchange()).hasStatus(404);
        assertThat(browser.get().uri("/concerns/new").exchange()).hasStatus(404);
    }

    @Test
    void theirWordsComeBackWithThePageThatIsTooOldAndWithTheOneThatIsGone() {
        var stale = browser.post()
                .uri("/stale")
                .with(request -> {
                    request.setDispatcherType(DispatcherType.FORWARD);
                    return request;
                })
                .with(csrf())
                .header("Accept-Language", "nl")
                .formField("reason", "Eerst <b>nagaan</b>")
                .exchange();
        assertThat(stale).bodyText().contains("Eerst &lt;b&gt;nagaan&lt;/b&gt;", "te oud om te versturen");

        var gone = browser.post()
                .uri("/error")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                .accept(MediaType.TEXT_HTML)
                .with(csrf())
                .header("Accept-Language", "nl")
                .formField("reason", "Eerst <b>nagaan</b>")
                .formField("words", "En dan verder")
                .exchange();
        assertThat(gone)
                .hasStatus(404)
                .bodyText()
                .contains("Eerst &lt;b&gt;nagaan&lt;/b&gt;", "En dan verder", "Het is niet verstuurd")
                .doesNotContain("Je bent niets kwijt", "??");
        assertThat(browser.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .accept(MediaType.TEXT_HTML)
                        .header("Accept-Language", "nl")
                        .exchange())
                .bodyText()
                .contains("Je bent niets kwijt")
                .doesNotContain("textarea");
    }
}
