package org.naast.facilities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.naast.testing.FormToken.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Signed;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@NaastTest
class PlacesControllerTest {

    private static final String LIST = """
            name,street,city,zip,latitude,longitude,phone,website
            <b>Herstel</b> Urk,Dorpsstraat 1,Urk,8321 AA,52.6625,5.6014,0527 12 x3,www.urk.example
            ,Dorpsstraat 2,Urk,8321 AA,52.6625,5.6014,,
            """.replace("zip", "postcode");

    @Autowired
    MockMvcTester mvc;

    private final Viewer operator = new Viewer(PersonId.next(), Role.OPERATOR, Set.of());

    @Test
    void aListIsTriedThenBroughtInAndItsPlacesAreFoundNearTheirTown() throws Exception {
        assertThat(text(upload(operator, LIST, "true"))).contains("Er is nog niets bewaard", "Geen naam", "<td>3</td>");
        assertThat(text(upload(operator, LIST, "false"))).contains("Klaar");

        var near = text(post(Viewer.visitor(), "Urk"));

        assertThat(near)
                .contains("In de buurt van Urk", "&lt;b&gt;Herstel&lt;/b&gt; Urk", "psychische gezondheid")
                .contains("href=\"tel:052712\"", "href=\"http://www.urk.example\" rel=\"noreferrer\"", "km")
                .doesNotContain("<b>Herstel");
    }

    @Test
    void anUnknownPlaceAndOneWithNothingNearAreSaidKindly() throws Exception {
        assertThat(text(post(Viewer.visitor(), "Qwxzt"))).contains("Deze plaats kennen we niet.");
        assertThat(text(post(Viewer.visitor(), "Berlin"))).contains("Wij kennen daar geen plek in de buurt.");
        assertThat(mvc.get().uri("/places")).hasStatusOk();
    }

    @Test
    void inTheOtherLanguageThePageStaysWhereItWas() throws Exception {
        var page = text(post(Viewer.visitor(), "Bergen"));
        var second = page.replaceAll("(?s).*name=\"at\" value=\"([^\"]+)\".*", "$1");
        var moved = text(in("en", "place", "Bergen", "at", second));
        assertThat(moved).contains("name=\"before\" value=\"" + second + "\"");

        var switched = text(in("nl", "place", "Bergen", "before", second, "read-in", "en"));
        var typing = text(in("nl", "place", "Zwol", "before", "", "read-in", "en"));

        assertThat(switched).contains("name=\"before\" value=\"" + second + "\"", "Where can I go?");
        assertThat(typing).contains("value=\"Zwol\"", "Where can I go?").doesNotContain("role=\"alert\"");
    }

    @Test
    void aFileThatCannotBeReadSaysWhatToDo() throws Exception {
        var answer = upload(operator, "naam,straat\na,b\n", "false");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("Er is geen kolom voor town, postcode, latitude, longitude.");
    }

    @Test
    void aStrangerCannotTellThatOneCanImport() {
        assertThat(upload(Persons.peer(), LIST, "false")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/places/import").with(Signed.in(Persons.guest())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/places/import").with(Signed.in(operator))).hasStatusOk();
    }

    private MvcTestResult upload(Viewer viewer, String list, String tryOnly) {
        return mvc.post()
                .uri("/places/import")
                .multipart()
                .file(new MockMultipartFile(
                        "file", "urk mental.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)))
                .param("tryOnly", tryOnly)
                .header("Accept-Language", "nl")
                .with(csrf())
                .with(Signed.in(viewer))
                .exchange();
    }

    private MvcTestResult in(String language, String... fields) {
        var request = mvc.post()
                .uri("/places")
                .header("Accept-Language", language)
                .with(csrf())
                .with(Signed.in(Viewer.visitor()));
        for (var at = 0; at < fields.length; at += 2) {
            request = request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult post(Viewer viewer, String place) {
        return mvc.post()
                .uri("/places")
                .param("place", place)
                .header("Accept-Language", "nl")
                .with(csrf())
                .with(Signed.in(viewer))
                .exchange();
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
