package org.naast;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.naast.ForeignRow.Stranger;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.testing.NaastTest;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Walks the whole database: every table is locked a second time, every column says what it holds. */
@NaastTest
class CatalogueTest {

    /** A stranger sees rows here, and why that is right. */
    private static final Set<String> OPEN = Set.of(
            // Known to everybody: no person in it.
            "naast_(viewer|match) as \\w*: select \\w+ from (facilities\\.(facility|service)|matching\\.zone|organisations\\.programme)",
            "naast_viewer as \\w*: select \\w+ from (organisations\\.organisation|notifications\\.done|openings\\.(opening|place)|training\\.(course|part|round))",
            // A search compares everybody, in a table without names and words.
            "naast_match as \\w*: select \\w+ from matching\\.candidate",
            // Whoever runs the installation arranges programmes and who works there.
            "naast_viewer as operator: .* organisations\\.\\w+.*",
            // And reads who wants to take part; an answer is in their own name only.
            "naast_viewer as operator: select \\w+ from admission\\.application");

    /** Bytes that no key of a voice opens: keyed hashes, what a passkey is checked with, and what an organisation teaches with. */
    private static final Set<String> NOT_SEALED = Set.of(
            "apart.pair.marker",
            "attachments.file.bytes",
            "directory.item.print",
            "organisations.invitation.token",
            "certification.shown.code",
            "people.return_code.hash",
            "people.account.sign_in",
            "people.account.passphrase",
            "people.account.recovery",
            "people.account.mail_lookup",
            "people.letter.secret",
            "people.passkey.credential",
            "people.passkey.public_key",
            "people.passkey.attestation");

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    ForeignRow foreignRow;

    @Autowired
    ObjectProvider<Erases> erases;

    @Autowired
    ObjectProvider<KeepsVoices> keepers;

    private record Table(String name, boolean locked, int policies, Set<String> classes) {

        boolean isPersonal() {
            return !classes.equals(Set.of("public"));
        }

        /** The framework's own; the login role reads them, no purpose does. */
        boolean isFramework() {
            return name.startsWith("public.");
        }
    }

    @Test
    void everyColumnSaysWhatItHolds() {
        assertThat(unclassed()).isEmpty();
    }

    @Test
    void everyTableWithPersonalDataIsLockedASecondTime() {
        var all = new SoftAssertions();
        for (var table : tables()) {
            if (table.isPersonal() && !table.isFramework()) {
                all.assertThat(table.locked())
                        .as("%s: force row level security", table.name())
                        .isTrue();
                all.assertThat(table.policies())
                        .as("%s: policies", table.name())
                        .isPositive();
            }
        }
        all.assertAll();
    }

    @Test
    void contentIsSealed() {
        assertThat(names("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns
                 where col_description((quote_ident(table_schema) || '.' || quote_ident(table_name))::regclass,
                           ordinal_position) = 'content'
                   and data_type <> 'bytea'
                """)).isEmpty();
    }

    @Test
    void everyColumnThatNamesAPersonIsErasedByItsModule() {
        var known = new TreeSet<String>();
        erases.forEach(module -> {
            known.addAll(module.columns());
            known.addAll(module.keeps());
        });

        assertThat(personColumns()).isSubsetOf(known);
        assertThat(personColumns())
                .as("no module names a column that is not there")
                .containsAll(known);
    }

    /** A key that no module speaks for is destroyed one day: what it sealed would be lost. */
    @Test
    void everySealedColumnHasAModuleThatKeepsItsKeys() {
        var sealed = new TreeSet<String>();
        keepers.forEach(module -> sealed.addAll(module.sealed()));

        assertThat(names("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns
                 where data_type = 'bytea'
                   and (table_schema, table_name) in (select schemaname, tablename from pg_tables)
                   and table_schema not in ('pg_catalog', 'information_schema', 'public')
                """))
                .filteredOn(column -> !NOT_SEALED.contains(column))
                .containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void searchesReadNoIdentityAndNoContent() {
        assertThat(names("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.column_privileges
                 where grantee = 'naast_match'
                   and privilege_type = 'SELECT'
                   and col_description((quote_ident(table_schema) || '.' || quote_ident(table_name))::regclass,
                           (select ordinal_position
                              from information_schema.columns c
                             where c.table_schema = column_privileges.table_schema
                               and c.table_name = column_privileges.table_name
                               and c.column_name = column_privileges.column_name)) in ('identity', 'content')
                """)).isEmpty();
    }

    @Test
    void theApplicationOwnsNothing() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relowner = 'naast_app'::regrole
                """)).isEmpty();
    }

    @Test
    void aStrangerTouchesNoForeignRow() throws SQLException {
        var strangers = new ArrayList<Stranger>();
        strangers.add(new Stranger("naast_viewer", "visitor", Viewer.NOBODY.toString()));
        strangers.add(new Stranger("naast_match", "visitor", Viewer.NOBODY.toString()));
        for (var role : List.of("guest", "member", "peer", "coordinator", "operator")) {
            strangers.add(new Stranger("naast_viewer", role, UUID.randomUUID().toString()));
            strangers.add(new Stranger("naast_match", role, UUID.randomUUID().toString()));
        }

        assertThat(touchedBy(strangers)).isEmpty();
    }

    @Test
    void theSealerTouchesTheAuditOnly() throws SQLException {
        assertThat(touchedBy(List.of(new Stranger("naast_seal", "job", Viewer.NOBODY.toString()))))
                .allMatch(act -> act.contains(" privacy.look"));
    }

    @Test
    void withoutAViewerNothingIsTouched() throws SQLException {
        assertThat(touchedBy(List.of(
                        new Stranger("naast_app", "", ""),
                        new Stranger("naast_viewer", "", ""),
                        new Stranger("naast_match", "", ""))))
                .isEmpty();
    }

    private List<String> touchedBy(List<Stranger> strangers) throws SQLException {
        var touched = new ArrayList<String>();
        for (var table : tables()) {
            if (!table.isFramework()) {
                touched.addAll(foreignRow.touched(table.name(), strangers));
            }
        }
        return touched.stream()
                .filter(act -> OPEN.stream().noneMatch(open -> act.matches(open)))
                .toList();
    }

    private List<Table> tables() {
        return JdbcClient.create(owner)
                .sql("""
                        select n.nspname || '.' || c.relname as name, c.relrowsecurity and c.relforcerowsecurity as locked,
                               (select count(*) from pg_policy p where p.polrelid = c.oid) as policies,
                               (select array_agg(distinct coalesce(split_part(col_description(c.oid, a.attnum), ' ', 1), ''))
                                  from pg_attribute a
                                 where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as classes
                          from pg_class c
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p')
                           and n.nspname not in ('pg_catalog', 'information_schema')
                           and c.relname not like 'flyway_schema_history%'
                         order by 1
                        """)
                .query((row, _) -> new Table(
                        row.getString("name"), row.getBoolean("locked"), row.getInt("policies"), Set.of((String[])
                                row.getArray("classes").getArray())))
                .list();
    }

    private Set<String> unclassed() {
        return tables().stream()
                .flatMap(table -> names("select '" + table.name() + ".' || attname from pg_attribute where attrelid = '"
                                + table.name()
                                + "'::regclass and attnum > 0 and not attisdropped and coalesce(split_part("
                                + "col_description(attrelid, attnum), ' ', 1), '') not in"
                                + " ('public', 'matching', 'identity', 'content')")
                        .stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> personColumns() {
        return new TreeSet<>(names("""
                select table_schema || '.' || table_name || '.' || column_name
                  from information_schema.columns
                 where domain_name = 'person_id'
                   and (table_schema, table_name) in (select schemaname, tablename from pg_tables)
                """));
    }

    private List<String> names(String sql) {
        return JdbcClient.create(owner).sql(sql).query(String.class).list();
    }
}
