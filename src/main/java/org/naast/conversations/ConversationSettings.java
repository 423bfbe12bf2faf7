package org.naast.conversations;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of a conversation; each is told before anybody runs into it.
 *
 * @param longest characters in one message
 * @param unanswered messages one person may send to another without an answer, in one night
 * @param night how long such a night lasts
 * @param newcomer how long an account is new
 * @param links messages with a link somebody new may send a day, to everybody together
 * @param readable how long a conversation can be read after it ended
 */
@ConfigurationProperties("naast.conversations")
public record ConversationSettings(
        @DefaultValue("4000") int longest,
        @DefaultValue("30") int unanswered,
        @DefaultValue("12h") Duration night,
        @DefaultValue("7d") Duration newcomer,
        @DefaultValue("3") int links,
        @DefaultValue("90d") Duration readable) {

    public ConversationSettings {
        if (longest < 500 || unanswered < 5) {
            throw new IllegalArgumentException(
                    "naast.conversations.longest must be at least 500 and naast.conversations.unanswered at least 5");
        }
    }
}
