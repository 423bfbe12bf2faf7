package org.naast.operations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.naast.viewer.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to the database about itself; no table of its own. */
@Repository
class HealthTable {

    /** A column that holds ids of another schema. */
    record Reference(String schema, String table, String column) {

        @Override
        public String toString() {
            return schema + "." + table + "." + column;
        }
    }

    private final JdbcClient jdbc;

    HealthTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The clock of the database, and not the start of this transaction. */
    Instant now(Viewer job) {
        return jdbc.sql("select clock_timestamp()")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .single();
    }

    Optional<Instant> oldestTimer(Viewer job) {
        return jdbc.sql("select due from timers.timer order by due limit 1")
                .query((row, _) -> row.getTimestamp("due").toInstant())
                .optional();
    }

    /** When the oldest look happened that is no link of the chain yet. */
    Optional<Instant> oldestUnsealed(Viewer job) {
        return jdbc.sql("select at from privacy.look where seq is null order by id limit 1")
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** Columns with people's ids, or programmes', that the machine may read. */
    List<Reference> references(Viewer job, boolean people) {
        return jdbc.sql("""
                select table_schema, table_name, column_name
                  from information_schema.columns
                 where table_schema not in ('information_schema', 'pg_catalog')
                   and case when :people then domain_name = 'person_id' and table_schema <> 'people'
                            else column_name = 'programme' and udt_name = 'uuid' and table_schema <> 'organisations' end
                   and has_schema_privilege('naast_job', table_schema, 'usage')
                   and has_column_privilege('naast_job', quote_ident(table_schema) || '.' || quote_ident(table_name),
                                            column_name, 'select')
                 order by table_schema, table_name, column_name
                """)
                .param("people", people)
                .query((row, _) -> new Reference(
                        row.getString("table_schema"), row.getString("table_name"), row.getString("column_name")))
                .list();
    }

    /** How many different ids of this column lead nowhere. The names come from the catalogue, never from outside. */
    long dangling(Viewer job, Reference reference, boolean people) {
        return jdbc.sql("select count(distinct %s) from %s.%s one where %s is not null and not exists"
                                .formatted(
                                        reference.column(), reference.schema(), reference.table(), reference.column())
                        + " (select 1 from %s there where there.id = one.%s)"
                                .formatted(people ? "people.person" : "organisations.programme", reference.column()))
                .query(Long.class)
                .single();
    }
}
