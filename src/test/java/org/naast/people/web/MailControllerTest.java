package org.naast.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.naast.notifications.MailWishes;
import org.naast.people.MailAddresses;
import org.naast.testing.Cast;
import org.naast.testing.FormToken;
import org.naast.testing.NaastTest;
import org.naast.testing.Signed;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class MailControllerTest {

    @Autowired
    MockMvcTester browser;

    @Autowired
    Cast cast;

    @Autowired
    MailAddresses addresses;

    @Autowired
    MailWishes wishes;

    @Test
    void whoeverGivesAnAddressIsWrittenToOutsideTheirQuietHours() {
        var els = cast.programme("els" + Ids.next());

        assertThat(send(els, "els@example.org")).hasStatusOk().bodyText().contains("els@example.org");

        assertThat(addresses.of(Viewer.job(), els.id()))
                .hasValueSatisfying(address -> assertThat(address.mail()).isEqualTo("els@example.org"));
        assertThat(wishes.mine(els).mail()).isTrue();
        assertThat(wishes.mine(els).quietFrom()).isEqualTo(LocalTime.of(22, 0));
    }

    @Test
    void anEmptyAddressIsForgottenAndNothingIsSent() {
        var els = cast.programme("els" + Ids.next());
        send(els, "els@example.org");

        assertThat(send(els, "")).hasStatusOk();

        assertThat(addresses.of(Viewer.job(), els.id())).isEmpty();
        assertThat(wishes.mine(els).mail()).isFalse();
    }

    @Test
    void whatIsNoAddressIsSaidAndStaysInTheField() {
        var els = cast.programme("els" + Ids.next());

        assertThat(send(els, "els at home")).hasStatus(422).bodyText().contains("els at home");

        assertThat(addresses.of(Viewer.job(), els.id())).isEmpty();
    }

    @Test
    void aStrangerFindsNobodysAddress() {
        var els = cast.programme("els" + Ids.next());
        send(els, "els@example.org");

        assertThat(addresses.of(cast.programme("stranger" + Ids.next()), els.id()))
                .isEmpty();
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult send(Viewer viewer, String address) {
        return browser.post()
                .uri("/account/mail")
                .with(Signed.in(viewer))
                .with(FormToken.csrf())
                .formField("address", address)
                .formField("from", "22:00")
                .formField("to", "08:00")
                .formField("zone", "Europe/Amsterdam")
                .exchange();
    }
}
