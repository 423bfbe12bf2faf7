package org.naast.notifications;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail looks from outside. Mail goes out only where {@code spring.mail.host} is set.
 *
 * @param from a sender that says nothing about health or help
 * @param site the address people come to
 */
@ConfigurationProperties("naast.mail")
record MailSettings(
        @DefaultValue("post@localhost") String from,
        @DefaultValue("http://localhost:8080") String site) {}
