package org.naast.matching;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.viewer.PersonId;

/**
 * What somebody looks for, as far as they say it; nothing is required. It travels in the fields of a form
 * ({@link NeedFields}) and is stored nowhere.
 *
 * @param experiences ids of the reference pack; none means "I would rather not say"
 * @param band how long the asker has been managing it; a peer is then no less far along
 * @param place where they are: id of a locality
 * @param km how far is within reach
 * @param parts quarters of days of a week that suit: bit 4 × day + quarter, from Monday night on
 * @param zone on whose clock those parts are; empty when it was not asked yet
 * @param notGenders who it should not be
 * @param notMyTown nobody from the same town
 * @param not people they know
 * @param ways wished ways of managing
 * @param genders wished genders
 */
public record Need(
        Set<String> experiences,
        Optional<Band> band,
        Set<String> languages,
        Optional<String> place,
        int km,
        boolean online,
        boolean inPerson,
        long parts,
        Optional<ZoneId> zone,
        Set<Gender> notGenders,
        boolean notMyTown,
        Set<PersonId> not,
        Set<String> ways,
        Set<Gender> genders) {

    /** How far is within reach unless somebody says otherwise, in kilometres. */
    public static final int NEAR = 25;

    /** Nothing said yet: anybody will do. */
    public static final Need ANY = speaking(Set.of());

    public Need {
        experiences = Set.copyOf(experiences);
        languages = Set.copyOf(languages);
        notGenders = Set.copyOf(notGenders);
        not = Set.copyOf(not);
        ways = Set.copyOf(ways);
        genders = Set.copyOf(genders);
    }

    /** Nothing but the languages somebody likes to talk in. */
    public static Need speaking(Set<String> languages) {
        return new Need(
                Set.of(),
                Optional.empty(),
                languages,
                Optional.empty(),
                NEAR,
                false,
                false,
                0,
                Optional.empty(),
                Set.of(),
                false,
                Set.of(),
                Set.of(),
                Set.of());
    }

    /** The same need at another place. */
    public Need at(String locality) {
        return NeedFields.with(this, "place", locality);
    }

    /** The same need with its hours on this clock; on that of where they are when empty. */
    public Need onClock(Optional<ZoneId> clock) {
        return clock.map(one -> NeedFields.with(this, "zone", one.getId()))
                .orElseGet(() -> NeedFields.without(this, "zone"));
    }

    /** The same need without a place. */
    public Need nowhere() {
        return NeedFields.without(this, "place");
    }

    /** Whoever names neither online nor in person will have both. */
    public boolean mayBeOnline() {
        return online || !inPerson;
    }

    public boolean mayBeInPerson() {
        return inPerson || !online;
    }
}
