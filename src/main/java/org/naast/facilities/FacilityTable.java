package org.naast.facilities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.facilities.Known.Offer;
import org.naast.facilities.Row.Place;
import org.naast.facilities.Row.Service;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All SQL for the tables {@code facilities.facility} and {@code facilities.service}. */
@Repository
class FacilityTable {

    /** Where the box is centred and how far it reaches. */
    record Box(double latitude, double longitude, double km) {}

    private final JdbcClient jdbc;
    private final NamedParameterJdbcOperations batch;

    FacilityTable(JdbcClient jdbc, NamedParameterJdbcOperations batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** The nearest within so many kilometres, in a straight line over the earth; the same question, the same order. */
    List<Nearby> within(Viewer viewer, Box box, int atMost) {
        return jdbc.sql("""
                select name, street, town, km, services.kinds, services.phone, services.website
                  from (select id, name, street, town,
                               12742 * asin(sqrt(power(sin(radians(latitude - :latitude) / 2), 2)
                                   + cos(radians(:latitude)) * cos(radians(latitude))
                                     * power(sin(radians(longitude - :longitude) / 2), 2))) as km
                          from facilities.facility
                         where active
                           and latitude between :south and :north
                           and longitude between :west and :east) as box
                  join lateral (select string_agg(distinct kind, ',') as kinds,
                                       coalesce(min(nullif(phone, '')), '') as phone,
                                       coalesce(min(nullif(website, '')), '') as website
                                  from facilities.service
                                 where facility = box.id and active) as services on true
                 where km <= :km
                 order by km, id
                 limit :most
                """)
                .param("latitude", box.latitude())
                .param("longitude", box.longitude())
                .param("km", box.km())
                .param("south", box.latitude() - degrees(box.km()))
                .param("north", box.latitude() + degrees(box.km()))
                .param("west", box.longitude() - degreesEast(box))
                .param("east", box.longitude() + degreesEast(box))
                .param("most", atMost)
                .query(FacilityTable::nearby)
                .list();
    }

    boolean any(Viewer viewer) {
        return jdbc.sql("select exists (select 1 from facilities.facility where active)")
                .query(Boolean.class)
                .single();
    }

    /** The middle of what lies in a town or postcode, by the lists themselves. */
    Optional<Box> middle(Viewer viewer, String postcode, String town) {
        return jdbc.sql("""
                select avg(latitude) as latitude, avg(longitude) as longitude
                  from facilities.facility
                 where active and (postcode = :postcode or lower(town) = lower(:town))
                having count(*) > 0
                """)
                .param("postcode", postcode)
                .param("town", town)
                .query((row, _) -> new Box(row.getDouble("latitude"), row.getDouble("longitude"), 0))
                .optional();
    }

    /** One import at a time: the next one waits, and sees what the first one did. */
    void lock(Viewer job) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('facilities.import'))::text")
                .query(String.class)
                .single();
    }

    List<Known.Stored> all(Viewer job) {
        return jdbc.sql("""
                select id, key, list, name, street, town, region, postcode, country, latitude, longitude, active
                  from facilities.facility
                """).query(FacilityTable::stored).list();
    }

    List<Offer> offers(Viewer job) {
        return jdbc.sql("select facility, list, kind, unit, phone, website, active from facilities.service")
                .query((row, _) -> new Offer(
                        row.getObject("facility", UUID.class),
                        row.getString("list"),
                        new Service(
                                Kind.of(row.getString("kind")),
                                row.getString("unit"),
                                row.getString("phone"),
                                row.getString("website")),
                        row.getBoolean("active")))
                .list();
    }

    void save(Viewer job, List<Known.Stored> facilities) {
        batch("""
                insert into facilities.facility (id, key, list, name, street, town, region, postcode, country,
                                                 latitude, longitude, active)
                values (:id, :key, :list, :name, :street, :town, :region, :postcode, :country,
                        :latitude, :longitude, :active)
                    on conflict (id) do update
                   set list = excluded.list, name = excluded.name, street = excluded.street, town = excluded.town,
                       region = excluded.region, latitude = excluded.latitude, longitude = excluded.longitude,
                       active = excluded.active
                """, facilities.stream().map(FacilityTable::parameters).toArray(MapSqlParameterSource[]::new));
    }

    void saveOffers(Viewer job, List<Offer> offers) {
        batch("""
                insert into facilities.service (facility, list, kind, unit, phone, website, active)
                values (:facility, :list, :kind, :unit, :phone, :website, :active)
                    on conflict (facility, list, kind, unit) do update
                   set phone = excluded.phone, website = excluded.website, active = excluded.active
                """, offers.stream().map(FacilityTable::parameters).toArray(MapSqlParameterSource[]::new));
    }

    private void batch(String statement, MapSqlParameterSource[] rows) {
        if (rows.length > 0) {
            batch.batchUpdate(statement, rows);
        }
    }

    private static MapSqlParameterSource parameters(Known.Stored stored) {
        var place = stored.place();
        return new MapSqlParameterSource("id", stored.id())
                .addValue("key", place.key())
                .addValue("list", stored.list())
                .addValue("name", place.name())
                .addValue("street", place.street())
                .addValue("town", place.town())
                .addValue("region", place.region())
                .addValue("postcode", place.postcode())
                .addValue("country", place.country())
                .addValue("latitude", place.latitude())
                .addValue("longitude", place.longitude())
                .addValue("active", stored.active());
    }

    private static MapSqlParameterSource parameters(Offer offer) {
        return new MapSqlParameterSource("facility", offer.facility())
                .addValue("list", offer.list())
                .addValue("kind", offer.service().kind().word())
                .addValue("unit", offer.service().unit())
                .addValue("phone", offer.service().phone())
                .addValue("website", offer.service().website())
                .addValue("active", offer.active());
    }

    private static Known.Stored stored(ResultSet row, int number) throws SQLException {
        var place = new Place(
                row.getString("key"),
                row.getString("name"),
                row.getString("street"),
                row.getString("town"),
                row.getString("region"),
                row.getString("postcode"),
                row.getString("country"),
                row.getDouble("latitude"),
                row.getDouble("longitude"));
        return new Known.Stored(
                row.getObject("id", UUID.class), row.getString("list"), place, row.getBoolean("active"));
    }

    private static Nearby nearby(ResultSet row, int number) throws SQLException {
        return new Nearby(
                row.getString("name"),
                Arrays.stream(row.getString("kinds").split(",")).map(Kind::of).collect(Collectors.toUnmodifiableSet()),
                row.getString("street"),
                row.getString("town"),
                Optional.of(row.getString("phone")).filter(phone -> !phone.isEmpty()),
                Optional.of(row.getString("website")).filter(website -> !website.isEmpty()),
                row.getDouble("km"));
    }

    private static double degrees(double km) {
        return km / 111;
    }

    /** Degrees of longitude are shorter towards the poles; near one, all of them. */
    private static double degreesEast(Box box) {
        var widest = Math.cos(Math.toRadians(Math.min(89, Math.abs(box.latitude()) + degrees(box.km()))));
        return Math.min(360, degrees(box.km()) / widest);
    }
}
