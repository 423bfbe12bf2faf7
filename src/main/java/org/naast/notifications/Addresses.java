package org.naast.notifications;

import java.util.Optional;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;

/** Where somebody's mail goes, and in which language; who keeps addresses implements it. */
public interface Addresses {

    /** An address its owner gave. */
    record Address(String mail, java.util.Locale language) {

        @Override
        public String toString() {
            return "Address[…]";
        }
    }

    /** Empty when they never gave one. Asked by the machine, just before sending. */
    Optional<Address> of(Viewer job, PersonId person);

    /** Whether this owner showed that mail to it arrives. */
    boolean confirmed(Viewer owner);
}
