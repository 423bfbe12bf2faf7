package org.naast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.Erasure;
import org.naast.privacy.Sealing;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.testing.Counting;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.Superuser;
import org.naast.testing.TestClock;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@NaastTest
class CommandLineTest {

    @Autowired
    CommandLine commands;

    @Autowired
    Doctor doctor;

    @Autowired
    Checks checks;

    @Autowired
    Programmes programmes;

    @Autowired
    Timers timers;

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Superuser superuser;

    @Autowired
    Sealing sealing;

    @Autowired
    Requests requests;

    @Autowired
    Erasure erasure;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @AfterEach
    void backToNow() {
        clock.real();
    }

    @Test
    void whoeverHasTheMachineGetsBackInByALinkThatWorksOnce() throws Exception {
        var first = operatorLink();
        var second = operatorLink();

        assertThat(mvc.get().uri(first)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(second)).hasStatusOk();
        var who = Persons.member();
        assertThat(mvc.post().uri(second).with(Signed.in(who)).with(csrf())).hasStatus3xxRedirection();
        assertThat(superuser.count("select count(*) from organisations.operator where person = '" + who.id() + "'"))
                .isEqualTo(1);
        assertThat(mvc.get().uri(second)).hasStatus(HttpStatus.NOT_FOUND);

        // Other tests want an installation without an operator.
        try (var connection = superuser.connection();
                var statement = connection.createStatement()) {
            statement.execute("delete from organisations.operator where person = '" + who.id() + "'");
        }
    }

    private String operatorLink() {
        said.reset();
        assertThat(commands.run(List.of("operator-link"), new PrintStream(said, true, StandardCharsets.UTF_8)))
                .isZero();
        return said.toString(StandardCharsets.UTF_8).replaceAll("(?s).*(/join/\\S+).*", "$1");
    }

    @Test
    void aProgrammeWithNobodyWhoAnswersIsNamedToWhoeverRunsTheMachine() throws Exception {
        var coordinator = Persons.coordinator();
        var name = "Niemandsland " + UUID.randomUUID();
        var programme = programmes.found(
                Viewer.job(),
                Programme.founded(
                        programmes.foundOrganisation(Viewer.job(), "Samen"), name, "NL", ZoneId.of("Europe/Amsterdam")),
                coordinator.id());
        programmes.open(Viewer.job(), programme, true);
        var operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());
        assertThat(page(operator)).doesNotContain(name);

        erasure.begin(coordinator, coordinator.id());

        Awaitility.await().until(() -> page(operator).contains("/programme/" + programme + "/duty\">" + name));
        run("doctor");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("nobody answers for the programme " + name);
    }

    private String page(Viewer viewer) throws Exception {
        return mvc.get()
                .uri("/checks")
                .with(Signed.in(viewer))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aListIsTriedAndBroughtInWithColumnsOfAnotherName() throws Exception {
        var file = folder.resolve("texel mental.csv");
        Files.writeString(
                file,
                "Wie,street,city,postcode,lat,lon\nDuin,Weg 1,Den Burg,1791 AA,53.05,4.8\n,Weg 2,Den Burg,1791,53,4\n");

        assertThat(run("import", "facilities", file.toString())).isEqualTo(1);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("Nothing was brought in: there is no column for name");
        assertThat(run("import", "facilities", file.toString(), "--map", "name=wie", "--dry-run"))
                .isZero();
        assertThat(run("import", "facilities", "--map", "name=Wie", file.toString()))
                .isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("A try: nothing was kept.", "Done.")
                .contains("2 lines: 1 imported, 0 joined to a place already named, 1 rejected")
                .contains("texel mental, line 3: name");
        assertThat(run("import", "facilities", folder.resolve("none.csv").toString()))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotUnderstoodIsExplained() {
        assertThat(run("help")).isEqualTo(2);
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("import facilities FILE...", "doctor");
    }

    @Test
    void theDoctorLooksEverywhereWithoutNamingAnybody() {
        var organisation = programmes.foundOrganisation(Viewer.job(), "Herstelhuis");
        var nobody = PersonId.next();
        programmes.found(
                Viewer.job(), Programme.founded(organisation, "Naast je", "NL", ZoneId.of("Europe/Amsterdam")), nobody);

        assertThat(run("doctor")).isZero();
        assertThat(doctor.dangling(Viewer.job()))
                .extracting(Doctor.Dangling::column)
                .contains("organisations.desk.coordinator");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("organisations.desk.coordinator: ")
                .doesNotContain(nobody.toString());
    }

    @Test
    void theDoctorSaysWhichNumbersAndRulesAreToBeCheckedAndWhenTheyWereLast() {
        var never = checks.lines().stream()
                .filter(line -> line.checked().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(checks.rules()).isNotEmpty();

        run("doctor");
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("to check: crisis line " + never.id() + ", never checked")
                .contains("to check: agreement " + checks.rules().getFirst().id() + " has no source")
                .contains("boundary-rules, version 1: checked on ")
                .doesNotContain("crisis line nl-113,");

        clock.advance(Duration.ofDays(400));
        run("doctor");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("to check: crisis line nl-113, last on 2026-11-22");
    }

    @Test
    void anOperatorSeesThemAndNobodyElse() {
        var operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());
        for (var language : List.of("nl", "en")) {
            assertThat(mvc.get().uri("/checks").with(Signed.in(operator)).header("Accept-Language", language))
                    .hasStatusOk()
                    .bodyText()
                    .contains(
                            checks.lines().getFirst().id(),
                            checks.rules().getFirst().id(),
                            "boundary-rules")
                    .doesNotContain("??");
        }
        for (var other : List.of(Persons.guest(), Persons.coordinator(ProgrammeId.next()), Persons.peer())) {
            assertThat(mvc.get().uri("/checks").with(Signed.in(other))).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(mvc.get().uri("/checks")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoeverWatchesGetsCodesOnly() {
        clock.advance(Duration.ofSeconds(30));
        assertThat(mvc.get().uri("/health"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("clock-off");
    }

    @Test
    void aLateTimerIsFound() {
        var about = UUID.randomUUID();
        timers.set(Viewer.job(), Counting.KIND, about, clock.instant().minus(Duration.ofMinutes(6)));

        assertThat(mvc.get().uri("/health"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("timers-late");

        timers.cancel(Viewer.job(), Counting.KIND, about);
        // Other tests may leave a timer or an unsealed look behind; nothing else is ever wrong.
        assertThat(mvc.get().uri("/health")).bodyText().doesNotContain("clock-off", "database-away");
    }

    @Test
    void aSealerThatDoesNotSealIsFound() {
        seal();
        assertThat(mvc.get().uri("/health")).bodyText().doesNotContain("sealer-late");
        var sam = Persons.coordinator(ProgrammeId.next());
        requests.find(sam, RequestId.next());
        clock.advance(Duration.ofSeconds(61));

        assertThat(mvc.get().uri("/health"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .bodyText()
                .contains("sealer-late");

        seal();
        assertThat(mvc.get().uri("/health")).bodyText().doesNotContain("sealer-late");
    }

    private void seal() {
        while (sealing.next(Viewer.job()).isPresent()) {
            Thread.onSpinWait();
        }
    }

    @Test
    void withTheDatabaseAwayHealthSaysSoAndTheFirstPageAndTheCrisisPageStand() {
        assertThat(mvc.get().uri("/")).hasStatusOk();

        superuser.withTheDatabaseAway(() -> {
            assertThat(mvc.get().uri("/health"))
                    .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                    .bodyText()
                    .isEqualTo("{\"wrong\":[\"database-away\"]}");
            clock.advance(Duration.ofMinutes(1));
            assertThat(mvc.get().uri("/")).hasStatusOk().bodyText().contains("class=\"crisis\"");
            assertThat(mvc.get().uri("/crisis")).hasStatusOk();
            assertThat(run("doctor")).isEqualTo(1);
        });

        assertThat(said.toString(StandardCharsets.UTF_8)).contains("not well: database-away");
        clock.real();
        // The pool comes back in its own time, in steps of some seconds.
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .untilAsserted(
                        () -> assertThat(mvc.get().uri("/health")).bodyText().doesNotContain("database-away"));
    }

    @Test
    void whoeverFindsTheFolderInUseIsToldWhatToDo() {
        var inner = new IllegalStateException("another Naast is running on data; stop it, or choose another --data");

        assertThat(new AlreadyRunning()
                        .analyze(new RuntimeException("wrapped", inner))
                        .getAction())
                .contains("/places/import");
        assertThat(new AlreadyRunning().analyze(new RuntimeException("else"))).isNull();
    }

    private int run(String... words) {
        return commands.run(List.of(words), new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
