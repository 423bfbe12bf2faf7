package org.naast.matching;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.naast.directory.Band;
import org.naast.matching.Towns.Town;
import org.naast.viewer.PersonId;

/**
 * A need as the numbers a search compares. What was not said is a mask that lets everybody through.
 *
 * @param rows experiences to look under: their bits, or only -1
 * @param named mask of the named experiences; 0 when none
 * @param hours for each number of a zone, the half hours that suit, as bits on the clocks there; empty for any time
 * @param reach square of the chord within reach
 * @param near square of the chord that counts as near
 */
record Asked(
        List<Integer> rows,
        long named,
        int band,
        long languages,
        List<String> hours,
        boolean online,
        boolean inPerson,
        double x,
        double y,
        double z,
        double reach,
        double near,
        long notTown,
        int notGenders,
        long ways,
        int genders,
        Set<PersonId> not) {

    /** Wider than the earth. */
    private static final double ANYWHERE = 5;

    /** A number no town has, nor somebody who lives nowhere. */
    private static final long NO_TOWN = Long.MIN_VALUE;

    private static final int NEAR_KM = 10;
    private static final int EVERY_EXPERIENCE = 63;
    private static final int UNTOLD = 1;

    static Asked of(Need need, List<String> hours, Set<PersonId> apartFrom, Facets facets, Towns towns) {
        var named = facets.experiences(need.experiences());
        var languages = facets.languages(need.languages());
        var town = need.place().flatMap(towns::find);
        var none = need.experiences().isEmpty();
        return new Asked(
                none ? List.of(-1) : bits(named),
                named,
                need.band().map(Band::number).orElse(1),
                need.languages().isEmpty() ? -1 : languages,
                hours,
                need.mayBeOnline(),
                need.mayBeInPerson(),
                town.map(Town::x).orElse(0.0),
                town.map(Town::y).orElse(0.0),
                town.map(Town::z).orElse(0.0),
                town.isEmpty() ? ANYWHERE : Towns.chordSquared(need.km()),
                town.isEmpty() || !need.mayBeInPerson() ? -1 : Towns.chordSquared(NEAR_KM),
                need.notMyTown() ? town.map(Town::number).orElse(NO_TOWN) : NO_TOWN,
                // Who does not tell may be who the asker does not want: a safety wish leaves them out.
                need.notGenders().isEmpty() ? 0 : Facets.genders(need.notGenders()) | UNTOLD,
                facets.ways(need.ways()),
                Facets.genders(need.genders()),
                Stream.concat(need.not().stream(), apartFrom.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<Integer> bits(long mask) {
        return LongStream.range(0, EVERY_EXPERIENCE)
                .filter(bit -> (mask >> bit & 1) == 1)
                .mapToObj(bit -> (int) bit)
                .toList();
    }
}
