package org.naast.directory;

import org.naast.privacy.About;
import org.naast.privacy.Text;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** How many people a programme and one of its peers say are the most; the peer reads why. */
public record Agreed(PersonId peer, ProgrammeId programme, How how) implements About {

    /** By what. */
    public sealed interface How {

        /** By hours a week, of so many that are full-time work. */
        record Hours(int hours, int fullTime) implements How {}

        /** Another number, and why. */
        record AtMost(int most, Text reason) implements How {

            @Override
            public String toString() {
                return "AtMost[" + most + "]";
            }
        }
    }

    @Override
    public PersonId whose() {
        return peer;
    }
}
