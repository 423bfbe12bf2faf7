package org.naast.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.reference.Distance;

/** One thing that fits, or does not; pages put it in words. */
public sealed interface Reason {

    boolean fits();

    /** Has lived through it, and has been managing it for so long. */
    record Shares(String experience, Band band) implements Reason {
        @Override
        public boolean fits() {
            return true;
        }
    }

    /** Named experiences this peer does not tell of. */
    record SharesNot(Set<String> experiences) implements Reason {
        @Override
        public boolean fits() {
            return false;
        }
    }

    record Speaks(List<String> languages) implements Reason {
        @Override
        public boolean fits() {
            return true;
        }
    }

    /**
     * The parts of days both have; all of the peer's when the asker named none.
     *
     * @param parts on the asker's clock
     * @param elsewhere whether the peer lives by another one
     */
    record HasTime(long parts, boolean elsewhere) implements Reason {
        @Override
        public boolean fits() {
            return true;
        }
    }

    /** The ways both named; the peer's own ways when they share none. */
    record Manages(Set<String> ways, boolean fits) implements Reason {}

    /** Of a wished gender or another; empty when they do not tell. */
    record Is(Optional<Gender> gender, boolean fits) implements Reason {}

    /**
     * Where they live, and what follows: they meet, or talk online.
     *
     * @param distance between the centres of two towns, rounded
     */
    record Lives(String locality, Distance distance, boolean online, boolean fits) implements Reason {}

    /** They talk online; where the peer lives does not matter. */
    record Online(boolean fits) implements Reason {}
}
