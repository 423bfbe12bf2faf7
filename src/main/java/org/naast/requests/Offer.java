package org.naast.requests;

import java.time.Instant;
import org.naast.directory.PeerCard;
import org.naast.organisations.Programme;
import org.naast.privacy.About;
import org.naast.viewer.PersonId;

/**
 * A peer who can be asked now.
 *
 * @param by when an answer would be promised
 */
public record Offer(PeerCard peer, Programme programme, Instant by) implements About {

    @Override
    public PersonId whose() {
        return peer.peer();
    }
}
