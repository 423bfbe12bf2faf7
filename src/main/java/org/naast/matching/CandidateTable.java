package org.naast.matching;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.naast.viewer.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the table {@code matching.candidate}. */
@Repository
class CandidateTable {

    /**
     * The hard rules. A peer with several of the named experiences stands in several rows; the one with the lowest bit
     * among those long enough managed speaks for them all.
     */
    static final String FITS = """
               experience = any (cast(:rows as smallint[]))
           and band >= :band
           and case :band when 3 then five_years when 2 then two_years else experiences end
               & :named & ((cast(1 as bigint) << greatest(experience, 0)) - 1) = 0
           and languages & :languages <> 0
           and (online and :online
                or in_person and :inPerson and (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z) <= :reach)
           and (1 << gender) & :notGenders = 0
           and town <> :notTown
           and valid_until > :now
           and peer <> all (cast(:not as uuid[]))
           and (:anyTime or bit_count(hours & (select cast(:hours as bit(672)[]))[zone]) > 0)
        """;

    /** The wishes, plainly: what each is worth stands in {@link Weights}. */
    static final String SCORE = """
            case when ways & :ways <> 0 then %d else 0 end
               + case when (1 << gender) & :genders <> 0 then %d else 0 end
               + case when in_person and (x - :x) * (x - :x) + (y - :y) * (y - :y) + (z - :z) * (z - :z) <= :near
                      then %d else 0 end
               + least((coalesce(bit_count(hours & (select cast(:hours as bit(672)[]))[zone]), 0) + 23) / 24, %d)
               + %d * least(bit_count(cast(experiences & :named as bit(64))), %d)
            """.formatted(
                    Weights.WAY,
                    Weights.GENDER,
                    Weights.NEAR,
                    Weights.MOST_HOURS,
                    Weights.EXPERIENCE,
                    Weights.MOST_EXPERIENCES);

    static final String BEST = "select peer from matching.candidate where " + FITS + " order by " + SCORE
            + " desc, hashint8extended(tie, :day), peer limit :most";

    private static final String COUNT =
            "select count(*) from (select 1 from matching.candidate where " + FITS + " limit :most) as found";

    private final JdbcClient jdbc;

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One plan for everybody: with few peers, planning takes longer than searching; figures in docs/performance.md. */
    void planOnce() {
        jdbc.sql("select set_config('plan_cache_mode', 'force_generic_plan', true)")
                .query(String.class)
                .single();
    }

    List<PersonId> best(Asked asked, Instant now, long day, int most) {
        return jdbc.sql(BEST)
                .params(parameters(asked, now, most))
                .params(wishes(asked, day))
                .query((row, _) -> new PersonId(row.getObject("peer", UUID.class)))
                .list();
    }

    int count(Asked asked, Instant now, int most) {
        return jdbc.sql(COUNT)
                .params(parameters(asked, now, most))
                .query(Integer.class)
                .single();
    }

    /** The clocks candidates live by, each at its number; an empty name where a number is nobody's. */
    List<String> zones() {
        return jdbc.sql("""
                select coalesce(z.name, '') as name
                  from generate_series(1, (select coalesce(max(number), 0) from matching.zone)) as place
                  left join matching.zone z on z.number = place
                 order by place
                """).query((row, _) -> row.getString("name")).list();
    }

    static Map<String, Object> wishes(Asked asked, long day) {
        return Map.of(
                "ways", asked.ways(),
                "genders", asked.genders(),
                "near", asked.near(),
                "day", day);
    }

    static Map<String, Object> parameters(Asked asked, Instant now, int most) {
        return Map.ofEntries(
                Map.entry("rows", array(asked.rows())),
                Map.entry("named", asked.named()),
                Map.entry("band", asked.band()),
                Map.entry("languages", asked.languages()),
                Map.entry("anyTime", asked.hours().isEmpty()),
                Map.entry("hours", array(asked.hours())),
                Map.entry("online", asked.online()),
                Map.entry("inPerson", asked.inPerson()),
                Map.entry("x", asked.x()),
                Map.entry("y", asked.y()),
                Map.entry("z", asked.z()),
                Map.entry("reach", asked.reach()),
                Map.entry("notGenders", asked.notGenders()),
                Map.entry("notTown", asked.notTown()),
                Map.entry("not", array(asked.not())),
                Map.entry("now", Timestamp.from(now)),
                Map.entry("most", most));
    }

    void remove(PersonId peer) {
        jdbc.sql("delete from matching.candidate where peer = :peer")
                .param("peer", peer.value())
                .update();
    }

    void insert(Candidate candidate) {
        number(candidate.zone().getId());
        jdbc.sql("""
                insert into matching.candidate (experience, band, gender, online, in_person, valid_until, languages, zone, hours,
                        ways, experiences, two_years, five_years, x, y, z, town, tie, peer, programme)
                values (:experience, :band, :gender, :online, :inPerson, :validUntil, :languages,
                        (select number from matching.zone where name = :zone), cast(:hours as bit(672)),
                        :ways, :experiences, :twoYears, :fiveYears, :x, :y, :z, :town, :tie, :peer, :programme)
                """)
                .param("experience", candidate.experience())
                .param("band", candidate.band())
                .param("gender", candidate.gender())
                .param("online", candidate.online())
                .param("inPerson", candidate.inPerson())
                .param("validUntil", Timestamp.from(candidate.validUntil()))
                .param("languages", candidate.languages())
                .param("zone", candidate.zone().getId())
                .param("hours", HalfHours.written(candidate.hours()))
                .param("ways", candidate.ways())
                .param("experiences", candidate.experiences())
                .param("twoYears", candidate.twoYears())
                .param("fiveYears", candidate.fiveYears())
                .param("x", candidate.x())
                .param("y", candidate.y())
                .param("z", candidate.z())
                .param("town", candidate.town())
                .param("tie", candidate.tie())
                .param("peer", candidate.peer().value())
                .param("programme", candidate.programme().value())
                .update();
    }

    private void number(String zone) {
        jdbc.sql("""
                insert into matching.zone (name)
                select :zone
                 where not exists (select from matching.zone where name = :zone)
                    on conflict (name) do nothing
                """).param("zone", zone).update();
    }

    private static String array(Collection<?> values) {
        return values.toString().replace('[', '{').replace(']', '}');
    }
}
