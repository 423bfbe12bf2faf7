package org.naast.conversations.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;

/**
 * What a page that sends by script is told; a page without script is printed from the same.
 *
 * @param key what the next message is to be sent with; the same key after a refusal, unless it was used up
 * @param error why it was not sent
 * @param ask what to think about before sending it all the same
 * @param danger whether the words may mean danger: the numbers are shown
 * @param said something to know afterwards
 * @param few whether few more can be sent until somebody answers: the page says how many
 */
record Reply(
        boolean sent, UUID key, String error, String ask, boolean danger, String said, boolean few, HttpStatus status) {

    static Reply sent(boolean danger, String said, boolean few) {
        return new Reply(true, UUID.randomUUID(), "", "", danger, said, few, HttpStatus.OK);
    }

    static Reply asks(UUID key, String ask) {
        return new Reply(false, key, "", ask, false, "", false, HttpStatus.OK);
    }

    static Reply refused(UUID key, String error, HttpStatus status) {
        return new Reply(false, key, error, "", false, "", false, status);
    }
}
