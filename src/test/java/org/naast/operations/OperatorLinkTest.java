package org.naast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naast.organisations.Invitations;
import org.naast.organisations.OperatorLinks;
import org.naast.people.Invited;
import org.naast.people.Memberships;
import org.naast.privacy.Looks;
import org.naast.storage.StorageSettings;
import org.naast.testing.NaastTest;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** The way back for an operator who lost everything: on the machine itself. */
@NaastTest
class OperatorLinkTest {

    private static final Pattern TOKEN = Pattern.compile("http://localhost:\\d+/join/(\\S+)");

    @Autowired
    CommandLine commands;

    @Autowired
    Invitations invitations;

    @Autowired
    Memberships memberships;

    @Autowired
    Looks looks;

    @Autowired
    StorageSettings storage;

    @Autowired
    TestClock clock;

    @Autowired
    Superuser superuser;

    @TempDir
    Path elsewhere;

    /** Other tests want an installation without an operator. */
    @AfterEach
    void backToNowAndToNoOperator() throws Exception {
        clock.real();
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from organisations.operator");
        }
    }

    @Test
    void theNewestLinkMakesOneOperatorAndWhoeverIsOneReadsOfIt() {
        var noor = PersonId.next();
        take(token(run("operator-link")), noor);
        assertThat(memberships.of(Viewer.job(), noor)).containsOnlyKeys(Role.OPERATOR);
        assertThat(looks.atMe(new Viewer(noor, Role.OPERATOR, Set.of()))).isEmpty();

        var older = token(run("operator-link"));
        var newest = token(run("operator-link"));

        assertThat(find(older)).isEmpty();
        take(newest, PersonId.next());
        assertThat(find(newest)).isEmpty();
        assertThat(looks.atMe(new Viewer(noor, Role.OPERATOR, Set.of())))
                .hasSize(2)
                .allSatisfy(look -> assertThat(look.action()).isEqualTo("OperatorLinks.make"));
    }

    @Test
    void afterAnHourItIsOver() {
        var link = token(run("operator-link"));
        clock.advance(OperatorLinks.VALID.minus(Duration.ofSeconds(1)));
        assertThat(find(link)).isPresent();

        clock.advance(Duration.ofSeconds(2));

        assertThat(find(link)).isEmpty();
    }

    /** Its folder is in use and its database's passwords are in its memory alone: it answers itself. */
    @Test
    void aNaastThatRunsAnswersTheCommandAndOnlyItsOwnUser() throws Exception {
        var door = storage.data().resolve("commands");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(door)))
                .isEqualTo("rwx------");

        var asked = ask(storage.data(), "operator-link");

        assertThat(find(token(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8))))
                .contains(new Invited.Offer(Role.OPERATOR, Optional.empty()));
        assertThat(asked.waitFor()).isZero();
        assertThat(ask(storage.data(), "nonsense").waitFor()).isEqualTo(2);
        assertThat(ask(elsewhere, "operator-link").waitFor()).isEqualTo(3);
    }

    private static Process ask(Path data, String word) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "bin/Ask.java", data.toString(), word)
                .redirectErrorStream(true)
                .start();
    }

    private String run(String... words) {
        var said = new ByteArrayOutputStream();
        assertThat(commands.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        return said.toString(StandardCharsets.UTF_8);
    }

    private static String token(String said) {
        var found = TOKEN.matcher(said);
        assertThat(found.find()).as(said).isTrue();
        return found.group(1);
    }

    private Optional<Invited.Offer> find(String token) {
        return invitations.find(Viewer.visitor(), token);
    }

    private void take(String token, PersonId who) {
        assertThat(invitations.accept(Viewer.visitor(), token, who)).isPresent();
    }
}
