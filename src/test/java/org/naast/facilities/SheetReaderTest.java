package org.naast.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.naast.facilities.Rejection.Reason.*;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {

    private static final String HEAD = "name1,name2,street1,city,state,zip,latitude,longitude,phone,website\n";
    private static final String GOOD = "Open Door,,1 Main Street,Waterbury,CT,06702,41.5,-73.0,860 1,http://x.org\n";

    @Test
    void aBadLineIsNamedWithItsReasonAndTheRestIsRead() {
        var sheet = read(HEAD + GOOD
                + ",,1 Main Street,Waterbury,CT,06702,41.5,-73.0,,\n"
                + "A,,,Waterbury,CT,06702,41.5,-73.0,,\n"
                + "A,,1 Main,,CT,06702,41.5,-73.0,,\n"
                + "A,,1 Main,Waterbury,CT,67O2,41.5,-73.0,,\n"
                + "A,,1 Main,Waterbury,CT,06702,91.5,-73.0,,\n"
                + "A,,1 Main,Waterbury,CT,06702,0,0,,\n"
                + "A,,1 Main,Waterbury,CT,06702,here,there,,\n"
                + "A,,1 Main,Waterbury\n"
                + "\"" + "x".repeat(201) + "\",,1 Main,Waterbury,CT,06702,41.5,-73.0,,\n"
                + GOOD.replace("Open", "Wide open"));

        assertThat(sheet.rows()).extracting(Row::line).containsExactly(2, 12);
        assertThat(sheet.rejected())
                .extracting(Rejection::line, Rejection::reason)
                .containsExactly(
                        tuple(3, NAME),
                        tuple(4, STREET),
                        tuple(5, TOWN),
                        tuple(6, POSTCODE),
                        tuple(7, COORDINATES),
                        tuple(8, COORDINATES),
                        tuple(9, COORDINATES),
                        tuple(10, COLUMNS),
                        tuple(11, LENGTH));
    }

    @Test
    void aLineBreakInsideQuotesKeepsTheLineNumbersRight() {
        var sheet = read(HEAD + "\"Open\nDoor\",,1 Main Street,Waterbury,CT,06702,41.5,-73.0,,\n,,,,,,,,,\n");

        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.line()).isEqualTo(2);
            assertThat(row.place().name()).isEqualTo("Open Door");
        });
        assertThat(sheet.rejected()).extracting(Rejection::line).containsExactly(4);
    }

    @ParameterizedTest
    @CsvSource({
        "6702, US, 06702, true",
        "501, US, 00501, true",
        "06702-2460, US, 06702, false",
        "6702.0, US, 06702, true",
        "1234ab, NL, 1234 AB, false",
        "1234, NL, 1234, false",
        "SW1A 1AA, GB, SW1A 1AA, false"
    })
    void postcodesAreRepairedAndNeverGuessed(String raw, String country, String expected, boolean repaired) {
        assertThat(Postcode.read(raw, country)).contains(new Postcode(expected, repaired));
    }

    @ParameterizedTest
    @CsvSource({"67, US", "abcde, US", "123456, US", "0123AB, NL", "'', GB"})
    void whatIsNoPostcodeIsRejected(String raw, String country) {
        assertThat(Postcode.read(raw, country)).isEmpty();
    }

    @Test
    void case_13_6_hiddenTextAndForeignLettersAreMadePlainAndPointedOut() {
        var sheet = read(HEAD
                + "<b>Open</b>\u202E Door\u200B,,1 Main,Waterbury,CT,06702,41.5,-73.0,,javascript:alert(1)\n"
                + "\u041Epen Door,,1 Main,Waterbury,CT,06702,41.5,-73.0,,www.open.org\n");

        var hidden = sheet.rows().getFirst();
        assertThat(hidden.place().name()).isEqualTo("<b>Open</b> Door");
        assertThat(hidden.service().website()).isEmpty();
        assertThat(hidden.odd()).isFalse();
        assertThat(sheet.rows().getLast().odd()).isTrue();
        assertThat(sheet.rows().getLast().service().website()).isEqualTo("http://www.open.org");
    }

    @Test
    void semicolonsTabsAndWhatWindowsWritesAreRead() {
        var dutch = "naam;straat;plaats;postcode;lat;lon\nCaf\u00e9 Herstel;Dorpsstraat 1;Ede;6711 ab;52.04;5.66\n";
        var source = Source.file("x/mental.csv", dutch.getBytes(Charset.forName("windows-1252")));

        var row = SheetReader.read(source).rows().getFirst();
        assertThat(source.list()).isEqualTo("mental");
        assertThat(row.place().name()).isEqualTo("Caf\u00e9 Herstel");
        assertThat(row.place().postcode()).isEqualTo("6711 AB");
        assertThat(row.place().country()).isEqualTo("NL");
        assertThat(read("\uFEFF" + (HEAD + GOOD).replace(',', '\t')).rows()).hasSize(1);
    }

    @Test
    void columnsOfAnotherNameAreSaid() {
        var odd = HEAD.replace("name1", "Who").replace("city", "Where") + GOOD;

        assertThatThrownBy(() -> read(odd))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith("there is no column for name, town; the columns are: Who, name2");
        assertThat(SheetReader.read(source(odd).with("name=Who, town=where", Optional.empty(), Optional.empty()))
                        .rows())
                .hasSize(1);
        assertThatThrownBy(() -> SheetReader.read(source(odd).with("nome=Who", Optional.empty(), Optional.empty())))
                .hasMessageStartingWith("'nome' is none of name, unit, street");
        assertThatThrownBy(() -> SheetReader.read(source(odd).with("name=Whom", Optional.empty(), Optional.empty())))
                .hasMessageStartingWith("there is no column 'Whom'");
        assertThatThrownBy(() -> read("")).hasMessage("there is nothing in it");
    }

    @Test
    void whatIsOfferedIsSaidByTheLineOrTheListOrNot() {
        assertThat(SheetReader.read(Source.file("places.csv", (HEAD + GOOD).getBytes(StandardCharsets.UTF_8)))
                        .rejected())
                .extracting(Rejection::reason)
                .containsExactly(SERVICE);
        assertThat(read(HEAD + GOOD).rows().getFirst().service().kind()).isEqualTo(Kind.MENTAL_HEALTH);
    }

    @Test
    void oneStrayQuoteSpoilsOneLine() {
        var sheet = read(HEAD + GOOD + GOOD.replace("Open Door", "\"Open\" Door") + GOOD);

        assertThat(sheet.lines()).isEqualTo(3);
        assertThat(sheet.rows()).hasSize(3);
    }

    private static Sheet read(String text) {
        return SheetReader.read(source(text));
    }

    private static Source source(String text) {
        return Source.file("mental.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
