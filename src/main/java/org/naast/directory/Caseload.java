package org.naast.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people somebody walks beside at once.
 *
 * @param many from so many on, whoever looks after them asks how it goes
 * @param most above so many nobody new comes, whatever they wish
 */
public record Caseload(int many, int most) {

    /** Nobody carries more than this, whatever the reason. */
    public static final int UTMOST = 40;

    public static Caseload of(Level level) {
        return new Caseload(level.many(), level.most());
    }

    /**
     * What all programmes of one peer said. Hours at several are added up, to full-time work at most; of that and of other
     * numbers the lowest counts. Hours of a volunteer say nothing: that number is small already, and stays.
     */
    static Optional<Caseload> agreed(Collection<Said> all) {
        var worked = all.stream().mapToDouble(Said::share).sum();
        var byHours = all.stream()
                .filter(said -> said.share() > 0)
                .max(Comparator.comparing(Said::level))
                .map(said -> new Caseload(
                        share(said.level().many(), worked), share(said.level().most(), worked)));
        var numbers = all.stream().map(Said::most).filter(most -> most > 0).map(Caseload::atMost);
        return Stream.concat(byHours.stream(), numbers).min(Comparator.comparingInt(Caseload::most));
    }

    /** Many is three quarters of it, as 15 is of 20. */
    private static Caseload atMost(int most) {
        return new Caseload(share(most, 0.75), most);
    }

    /** Whole people, at least one; a third three times is a whole one. */
    private static int share(int people, double part) {
        return Math.max(1, (int) (people * Math.min(part, 1) + 1e-9));
    }

    /**
     * What one programme said of a peer whom it certified for this level.
     *
     * @param hours a week; 0 where it said another number
     * @param fullTime hours a week
     * @param most another number; 0 where it said hours
     */
    record Said(Level level, int hours, int fullTime, int most) {

        double share() {
            return level == Level.VOLUNTEER || hours == 0 ? 0 : (double) hours / fullTime;
        }
    }
}
