package org.naast.conversations.web;

import java.util.List;
import java.util.UUID;
import org.naast.organisations.OwnWords;
import org.naast.reference.CrisisBox;

/**
 * Everything {@code conversations/talk.html} needs, already decided.
 *
 * @param earlier the place before which there is more; 0 when there is not
 * @param status what is the matter with this conversation; empty when nothing is
 * @param along whether the reader was let in to read, and no more
 * @param open whether it has begun for the reader, and goes on
 * @param mayTakeBack whether the reader asked and waits for a yes: stopping is taking the request back
 * @param next the next time in words; empty when none was proposed
 * @param agreeTo the proposed moment when it is the reader's to agree to, else empty
 * @param stops the day on which its programme wants to stop, in words; empty while it goes on, and when this is over
 * @param own what the programme adds to the crisis numbers
 * @param danger whether the reader just said something that may mean danger
 */
record TalkPage(
        UUID id,
        String name,
        List<Line> lines,
        long earlier,
        long last,
        int look,
        boolean ended,
        boolean along,
        boolean open,
        boolean mayTakeBack,
        boolean peer,
        String status,
        String next,
        String agreeTo,
        boolean danger,
        CrisisBox crisis,
        String stops,
        List<OwnWords> own,
        String said,
        Writing writing) {

    /**
     * The field one writes in.
     *
     * @param key names this message; the same key never sends two
     * @param error why it was not sent; empty when nothing is wrong
     * @param ask what to think about before sending it all the same; empty when nothing
     * @param left how many more may be sent, once that is few; empty before
     */
    record Writing(boolean possible, UUID key, String text, String error, String ask, int longest, String left) {}
}
