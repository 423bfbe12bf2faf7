package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalitiesTest {

    private static final Locale NL = Locale.of("nl");
    private static final Locale EN = Locale.ENGLISH;
    private static final Localities LOCALITIES = Localities.load();

    @ParameterizedTest
    @CsvSource({
        "utre, NL, Utrecht",
        "ROTT, NL, Rotterdam",
        "den haag, NL, Den Haag",
        "s gravenhage, NL, Den Haag",
        "the hague, NL, Den Haag",
        "luik, BE, Luik",
        "liege, BE, Luik",
        "munchen, DE, München",
        "köln, DE, Keulen",
        "koln, DE, Keulen",
        "bruxelles, BE, Brussel",
        "dublin, IE, Dublin",
        "almere stad, NL, Almere",
    })
    void theTownPeopleMeanComesFirst(String typed, String country, String name) {
        assertThat(LOCALITIES.search(typed, country).getFirst().name(NL)).isEqualTo(name);
    }

    @Test
    void neverMoreThanEightAndTheLargerFirst() {
        var found = LOCALITIES.search("s", "US");

        assertThat(found).hasSize(8).allMatch(place -> place.country().equals("US"));
        assertThat(found.getFirst().name(EN)).isEqualTo("San Antonio, TX");
        assertThat(LOCALITIES.search("", "NL")).isEmpty();
        assertThat(LOCALITIES.search(" ,; ", "NL")).isEmpty();
        assertThat(LOCALITIES.search("xqzw", "NL")).isEmpty();
    }

    @Test
    void anExactNameElsewhereGoesBeforeALongerOneAtHome() {
        assertThat(LOCALITIES.search("paris", "NL"))
                .extracting(Locality::country)
                .first()
                .isEqualTo("FR");
        assertThat(LOCALITIES.search("amsterdam", "US").getFirst().name(EN)).isEqualTo("Amsterdam, NY");
        assertThat(LOCALITIES.search("amsterdam", "NL").getFirst().country()).isEqualTo("NL");
    }

    @Test
    void theRegionAfterACommaChooses() {
        assertThat(LOCALITIES.search("springfield, il", "US").getFirst().name(EN))
                .isEqualTo("Springfield, IL");
        assertThat(LOCALITIES.search("Springfield, MA", "US").getFirst().name(EN))
                .isEqualTo("Springfield, MA");
        assertThat(LOCALITIES.search("den bosch", "NL").getFirst().name(NL)).isEqualTo("'s-Hertogenbosch");
        assertThat(LOCALITIES.search("rijswijk, noord-brabant", "NL").getFirst().name(NL))
                .isEqualTo("Rijswijk (Noord-Brabant)");
    }

    @Test
    void anIdBringsTheSamePlaceBack() {
        var utrecht = LOCALITIES.search("utrecht", "NL").getFirst();

        assertThat(utrecht.id()).isEqualTo("geo-2745912");
        assertThat(LOCALITIES.find("geo-2745912")).contains(utrecht);
        assertThat(LOCALITIES.find("geo-1")).isEmpty();
        assertThat(LOCALITIES.find("geo-99999999999")).isEmpty();
        assertThat(LOCALITIES.find("../etc")).isEmpty();
    }

    @Test
    void aZipAreaIsAPlaceToo() {
        var manhattan = LOCALITIES.search("10001", "NL").getFirst();

        assertThat(manhattan.name(EN)).isEqualTo("10001");
        assertThat(LOCALITIES.find("zip-10001")).contains(manhattan);
        assertThat(LOCALITIES.byZip("02139-1234"))
                .hasValueSatisfying(place -> assertThat(place.name(EN)).isEqualTo("02139"));
        assertThat(LOCALITIES.byZip("2139")).isEmpty();
        assertThat(LOCALITIES.byZip("99999")).isEmpty();
    }

    @Test
    void distancesAreRightBetweenTownsWeKnow() {
        var utrecht = LOCALITIES.search("utrecht", "NL").getFirst();
        var amsterdam = LOCALITIES.search("amsterdam", "NL").getFirst();
        var maastricht = LOCALITIES.search("maastricht", "NL").getFirst();

        assertThat(utrecht.kmTo(amsterdam)).isCloseTo(35, offset(2.0));
        assertThat(utrecht.kmTo(maastricht)).isCloseTo(143, offset(3.0));
        assertThat(utrecht.kmTo(utrecht)).isZero();
        assertThat(Distance.km(0, 179.9, 0, -179.9)).isCloseTo(22.2, offset(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        "0.3, NL, minder dan 5 km",
        "4.9, NL, minder dan 5 km",
        "7.6, NL, ongeveer 10 km",
        "29.4, NL, ongeveer 30 km",
        "33, NL, ongeveer 30 km",
        "97, NL, ongeveer 100 km",
        "143, NL, ongeveer 150 km",
        "33, US, ongeveer 20 mijl",
        "5, US, minder dan 5 mijl",
        "2200, NL, ongeveer 2.200 km",
    })
    void distancesAreRoundedForPeople(double km, String country, String words) {
        assertThat(Distance.of(km, country).in(NL)).isEqualTo(words);
    }

    @Test
    void distancesSpeakEnglishToo() {
        assertThat(Distance.of(33, "NL").in(EN)).isEqualTo("about 30 km");
    }
}
