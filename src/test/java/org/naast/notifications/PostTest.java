package org.naast.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mail.MailSender;

class PostTest {

    @Test
    void whereNoMailIsConfiguredNothingGoesOutAndItSaysSo() {
        var none = new DefaultListableBeanFactory().getBeanProvider(MailSender.class);
        var post =
                new Post(none, new StaticMessageSource(), new MailSettings("post@example.org", "https://example.org"));

        post.send(new Addresses.Address("noor@example.org", Locale.ENGLISH), "no.words.needed");

        assertThat(post.goesOut()).isFalse();
    }
}
