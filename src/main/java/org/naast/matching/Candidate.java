package org.naast.matching;

import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;

/** One row to search in: a listed peer under one experience, or under -1 for whoever names none. */
record Candidate(
        int experience,
        int band,
        int gender,
        boolean online,
        boolean inPerson,
        Instant validUntil,
        long languages,
        ZoneId zone,
        BitSet hours,
        long ways,
        long experiences,
        long twoYears,
        long fiveYears,
        double x,
        double y,
        double z,
        long town,
        long tie,
        PersonId peer,
        ProgrammeId programme) {

    Candidate under(int otherExperience, int otherBand) {
        return new Candidate(
                otherExperience,
                otherBand,
                gender,
                online,
                inPerson,
                validUntil,
                languages,
                zone,
                hours,
                ways,
                experiences,
                twoYears,
                fiveYears,
                x,
                y,
                z,
                town,
                tie,
                peer,
                programme);
    }
}
