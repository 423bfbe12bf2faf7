package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whoever is not signed in is shown the door that fits, whether or not there is anything behind it. */
@NaastTest
class DoorsTest {

    private static final String ID = "/01957a5e-0000-7000-8000-000000000000";

    @Autowired
    MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/day",
                "/desk",
                "/desk/requests" + ID,
                "/account",
                "/profile",
                "/profile/name",
                "/profile/experience",
                "/concerns",
                "/concerns" + ID,
                "/programme",
                "/programme" + ID,
                "/programme" + ID + "/certificates",
                "/programme" + ID + "/certificates" + ID,
                "/places/import",
                "/hours" + ID,
                "/start",
                "/role"
            })
    void whoWorksHereSignsIn(String page) {
        assertThat(mvc.get().uri(page)).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/sign-in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/my", "/conversations" + ID, "/requests" + ID, "/code", "/erase"})
    void whoeverAskedComesBackByTheirCode(String page) {
        assertThat(mvc.get().uri(page)).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/return");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/peers", "/places", "/return", "/sign-in", "/crisis", "/recover"})
    void nobodyIsStoppedBeforeThesePages(String page) {
        assertThat(mvc.get().uri(page)).hasStatusOk();
    }
}
