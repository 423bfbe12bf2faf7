package org.naast.organisations;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.naast.viewer.OrganisationId;
import org.naast.viewer.ProgrammeId;

/**
 * What people take part in, or ask a peer of.
 *
 * @param monthsFurther how much longer than a newcomer a peer has been managing it, at least; 0 asks nothing
 * @param answerWithin open hours within which an answer is promised
 * @param open false until somebody answers for it: nobody is matched before
 */
public record Programme(
        ProgrammeId id,
        OrganisationId organisation,
        String name,
        String country,
        ZoneId zone,
        WeekHours hours,
        int monthsFurther,
        Duration answerWithin,
        Optional<String> crisisText,
        boolean open) {

    static final int MONTHS_FURTHER = 12;
    /** One working day. */
    static final Duration ANSWER_WITHIN = Duration.ofHours(8);

    /** A new programme with sensible defaults; not open yet. */
    public static Programme founded(OrganisationId organisation, String name, String country, ZoneId zone) {
        return founded(ProgrammeId.next(), organisation, name, country, zone);
    }

    public static Programme founded(
            ProgrammeId id, OrganisationId organisation, String name, String country, ZoneId zone) {
        return new Programme(
                id,
                organisation,
                name,
                country,
                zone,
                WeekHours.office(zone),
                MONTHS_FURTHER,
                ANSWER_WITHIN,
                Optional.empty(),
                false);
    }

    /** Its hours stay on the same clock times when the zone changes. */
    public Programme named(String newName, String newCountry, ZoneId newZone) {
        var moved = new WeekHours(newZone, hours.spans());
        return new Programme(
                id, organisation, newName, newCountry, newZone, moved, monthsFurther, answerWithin, crisisText, open);
    }

    public Programme working(WeekHours newHours, Duration newAnswerWithin) {
        return new Programme(
                id, organisation, name, country, zone, newHours, monthsFurther, newAnswerWithin, crisisText, open);
    }

    public Programme asking(int newMonthsFurther) {
        return new Programme(
                id, organisation, name, country, zone, hours, newMonthsFurther, answerWithin, crisisText, open);
    }

    public Programme saying(Optional<String> newCrisisText) {
        return new Programme(
                id, organisation, name, country, zone, hours, monthsFurther, answerWithin, newCrisisText, open);
    }

    public Programme opened(boolean nowOpen) {
        return new Programme(
                id, organisation, name, country, zone, hours, monthsFurther, answerWithin, crisisText, nowOpen);
    }

    public Optional<OwnWords> ownWords() {
        return crisisText.map(text -> new OwnWords(name, text));
    }
}
