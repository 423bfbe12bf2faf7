package org.naast.site.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.naast.screens.Moments;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.ExtendedModelMap;

@NaastTest
class HomeControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    OpenDoors doors;

    @Autowired
    Moments moments;

    @Autowired
    MessageSource messages;

    @Test
    void case_14_6_whatHappensWithDemandsIsToldAndNoNumberWhereNobodyCounts() {
        assertThat(browser.get().uri("/privacy").header("Accept-Language", "nl"))
                .hasStatusOk()
                .bodyText()
                .contains("Politie, een werkgever of familie")
                .doesNotContain("Tot en met", "??");
    }

    @Test
    void whoeverHasAnAccountReadsWhatIsKeptOfThemToo() {
        assertThat(browser.get().uri("/privacy").header("Accept-Language", "nl"))
                .bodyText()
                .containsSubsequence(
                        "Met een account",
                        "Als je een cursus volgt",
                        "Als je een certificaat vraagt",
                        "Als je ervaringsdeskundige bent",
                        "De dagen waarop je over je werk praatte",
                        "Als je vraagt of een organisatie mag meedoen",
                        "tot je het wist")
                .doesNotContain("??");
        assertThat(browser.get().uri("/privacy").header("Accept-Language", "en"))
                .bodyText()
                .contains("With an account", "so does whoever gives the course")
                .doesNotContain("??");
    }

    @Test
    void case_14_6_demandsThatWereCountedAreToldAsACount() {
        var dutch = Locale.of("nl");
        for (var count : List.of(0, 1, 7)) {
            var model = new ExtendedModelMap();
            var counted = new DemandsSettings(count, Optional.of(LocalDate.of(2026, 11, 30)));
            new HomeController(doors, counted, moments).privacy(dutch, model);

            var page = (HomeController.PrivacyPage) model.get("page");
            var day = moments.day(LocalDate.of(2026, 11, 30), dutch);
            assertThat(page).isEqualTo(new HomeController.PrivacyPage(count, day));
            assertThat(messages.getMessage(
                            "site.privacy.demands.count", new Object[] {page.demands(), page.until()}, dutch))
                    .isEqualTo("Tot en met " + day + " is dat "
                            + List.of("nooit", "één keer", "7 keer").get(Math.min(count, 2)) + " gebeurd.");
        }
        assertThatThrownBy(() -> new DemandsSettings(-1, Optional.empty())).hasMessageContaining("naast.demands.count");
    }
}
