package org.naast.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.naast.directory.Level;
import org.naast.facilities.FacilityImports;
import org.naast.facilities.Kind;
import org.naast.facilities.Source;
import org.naast.reference.Localities;
import org.naast.schemes.Category;
import org.naast.testing.Cast;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.testing.TestClock;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Part;
import org.naast.training.Parts;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.training.Seats;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody wonders what is taught near them. */
@NaastTest
class CoursesNearTest {

    private static final Part.Content EVENING =
            new Part.Content(Part.Kind.MEETING, "Avond", "", Category.COURSE, 150, Optional.empty());

    @Autowired
    MockMvcTester browser;

    @Autowired
    Courses courses;

    @Autowired
    Parts parts;

    @Autowired
    Rounds rounds;

    @Autowired
    Seats seats;

    @Autowired
    Localities localities;

    @Autowired
    FacilityImports imports;

    @Autowired
    Cast cast;

    @Autowired
    TestClock clock;

    private Viewer els;
    private final String mark = Ids.next().toString();

    @BeforeEach
    void aProgramme() {
        els = cast.programme("els" + Ids.next());
    }

    @Test
    void whatIsNearestComesFirstThenOnlineThenTheRest() {
        course("Unplanned", new Round.Where[0]);
        course("Online", new Round.Where.Online());
        course("Maastricht", town("Maastricht"));
        course("Amersfoort", town("Maastricht"), town("Amersfoort"));

        var near = page(near("nl", "place", "Utrecht"));

        assertThat(near)
                .containsSubsequence(
                        "Gezien vanuit Utrecht",
                        "Het dichtstbij eerst",
                        "Amersfoort " + mark,
                        "(ongeveer 20 km)",
                        "Maastricht " + mark,
                        "Online</h2>",
                        "Online " + mark,
                        "Andere cursussen",
                        "Unplanned " + mark,
                        "Er is nog niets gepland.")
                .doesNotContain("??");
    }

    /** The date, the room, time, money and what is asked stand on the list itself. */
    @Test
    void eachCourseSaysWhatSomebodyWantsToKnowFirst() {
        var course = course("Avonden", town("Utrecht"));
        parts.add(
                els, course, new Part.Content(Part.Kind.READING, "2", "Lees.", Category.COURSE, 30, Optional.empty()));

        var list = one(page(
                browser.get().uri("/courses").header("Accept-Language", "en").exchange()));
        assertThat(list)
                .contains("2 places free", "at least 3 hours in all", "not said; ask before you begin", "Own story.");

        var round = rounds.of(els, course).getFirst().id();
        for (int i = 0; i < 3; i++) {
            seats.take(Persons.member(), round);
        }
        assertThat(one(page(near("en", "place", "Utrecht")))).contains("Full, 1 person is waiting", "less than 5 km");
    }

    @Test
    void anUnknownPlaceIsSaidKindlyAndTheListStays() {
        course("Avonden", town("Utrecht"));

        assertThat(page(near("nl", "place", "Qwxzt")))
                .contains("Deze plaats kennen we niet.", "value=\"Qwxzt\"", "Avonden " + mark);
    }

    @Test
    void whoeverTypesAPostcodeWeDoNotKnowHearsThatATownWillDo() {
        assertThat(page(near("nl", "place", " 9999 zz")))
                .contains("Typ de naam van je plaats, dat werkt wel.", "Van postcodes kennen we er maar weinig.")
                .doesNotContain("Deze plaats kennen we niet.", "??");
        assertThat(page(near("en", "place", "9999ZZ"))).contains("Please type the name of your town");
        assertThat(page(near("nl", "place", "Qwxzt"))).doesNotContain("deze postcode");
    }

    /** Lists of places for treatment know Dutch postcodes. */
    @Test
    void aPostcodeWillDo() {
        course("Avonden", town("Elburg"));
        var list = "name,street,city,postcode,latitude,longitude\nHuis,Straat 1,Elburg,8081 AB,52.447,5.836\n";
        imports.run(
                Viewer.job(),
                List.of(Source.file("elburg.csv", list.getBytes(StandardCharsets.UTF_8))
                        .with("", Optional.of(Kind.MENTAL_HEALTH), Optional.of("NL"))),
                false);

        assertThat(page(near("nl", "place", "8081ab"))).contains("Gezien vanuit 8081ab");
        assertThat(one(page(near("nl", "place", "8081ab")))).contains("minder dan 5 km");
    }

    @Test
    void aDraftIsOnNoList() {
        var course = course("Avonden", town("Utrecht"));
        assertThat(page(near("nl", "place", "Utrecht"))).contains("Avonden " + mark);
        courses.publish(els, course, false);

        assertThat(page(near("nl", "place", "Utrecht"))).doesNotContain(mark);
    }

    @Test
    void inTheOtherLanguageThePageStaysWhereItWas() {
        var second = page(near("nl", "place", "Bergen")).replaceAll("(?s).*name=\"at\" value=\"([^\"]+)\".*", "$1");
        assertThat(page(near("en", "place", "Bergen", "at", second))).contains("name=\"before\" value=\"" + second);

        assertThat(page(near("nl", "place", "Bergen", "before", second, "read-in", "en")))
                .contains("name=\"before\" value=\"" + second, "Did you mean another place?");
        assertThat(page(near("nl", "place", "Zwol", "before", "", "read-in", "en")))
                .contains("value=\"Zwol\"", "Courses here")
                .doesNotContain("role=\"alert\"");
    }

    @Test
    void aCoordinatorSaysInWhichTownOrThatItIsOnline() {
        var course = course("Avonden");
        var path = "/programme/" + Cast.programme(els).value() + "/courses/" + course;

        assertThat(page(plan(path, "Qwxzt", ""))).contains("Deze plaats kennen we niet.");
        assertThat(plan(path, "Utrecht", "true")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(plan(path, "Utrecht", "")).hasStatus3xxRedirection();
        var round = rounds.of(els, course).getFirst();
        assertThat(round.place().where()).isEqualTo(town("Utrecht"));
        var shown = browser.get()
                .uri("/courses/" + course)
                .header("Accept-Language", "nl")
                .exchange();
        assertThat(page(shown)).contains("<p>Zaal, Utrecht</p>", "<title>Avonden " + mark);
        assertThat(post(path + "/rounds", "Utrecht", "", "Zaal in UTRECHT")).hasStatus3xxRedirection();
        assertThat(page(browser.get().uri("/courses/" + course).exchange())).contains("<p>Zaal in UTRECHT</p>");

        var change = "/programme/" + Cast.programme(els).value() + "/rounds/" + round.id() + "/plan";
        assertThat(page(browser.get()
                        .uri(change)
                        .header("Accept-Language", "nl")
                        .with(Signed.in(els))
                        .exchange()))
                .contains("value=\"Utrecht, Utrecht\"");
        assertThat(post(change, "", "true")).hasStatus3xxRedirection();
        assertThat(rounds.of(els, course).getFirst().place().where()).isEqualTo(new Round.Where.Online());
    }

    private UUID course(String title, Round.Where... where) {
        var words = new Course.Words(title + " " + mark, "Over.", "Own story.", "", "nl", Level.VOLUNTEER);
        var course = courses.make(els, Cast.programme(els), words).orElseThrow();
        parts.add(els, course, EVENING);
        courses.publish(els, course, true);
        int days = 7;
        for (var one : where) {
            var starts = clock.instant().plus(Duration.ofDays(days++));
            rounds.plan(els, course, starts, new Round.Place("Zaal", one), 2);
        }
        return course;
    }

    private Round.Where town(String name) {
        return new Round.Where.In(localities.search(name, "NL").getFirst().id());
    }

    private MvcTestResult plan(String path, String town, String online) {
        return post(path + "/rounds", town, online);
    }

    private MvcTestResult post(String path, String town, String online) {
        return post(path, town, online, "Zaal");
    }

    private MvcTestResult post(String path, String town, String online, String place) {
        return browser.post()
                .uri(path)
                .header("Accept-Language", "nl")
                .with(Signed.in(els))
                .with(csrf())
                .param("day", "2199-03-01")
                .param("time", "19:00")
                .param("place", place)
                .param("town", town)
                .param("online", online)
                .param("seats", "12")
                .exchange();
    }

    private MvcTestResult near(String language, String... fields) {
        var request = browser.post()
                .uri("/courses")
                .header("Accept-Language", language)
                .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** From this test's course to the end of its card. */
    private String one(String page) {
        return page.replaceAll("(?s).*?<h3>[^\\n]*" + mark + "(.*?)</dl>.*", "$1");
    }

    private static String page(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
