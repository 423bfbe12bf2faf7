package org.naast.directory;

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

    /** By the hours a week they work; a volunteer's number is small already, and stays. */
    static Caseload byHours(Level level, int hours, int fullTime) {
        return level == Level.VOLUNTEER
                ? of(level)
                : new Caseload(share(level.many(), hours, fullTime), share(level.most(), hours, fullTime));
    }

    /** Many is three quarters of it, as 15 is of 20. */
    static Caseload atMost(int most) {
        return new Caseload(share(most, 3, 4), most);
    }

    private static int share(int people, int part, int whole) {
        return Math.max(1, people * Math.min(part, whole) / whole);
    }
}
