package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.naast.reference.CrisisBox.Part;

class CrisisLinesTest {

    private static final Locale NL = Locale.of("nl");
    private static final Locale EN = Locale.ENGLISH;

    private final CrisisLines lines = with("NL");

    @Test
    void everyCountryOfTheFactsIsThere() {
        assertThat(lines.countries())
                .extracting(CrisisCountry::country)
                .containsExactlyInAnyOrder(
                        "US", "CA", "NL", "BE", "LU", "DE", "AT", "CH", "FR", "ES", "PT", "IT", "GB", "IE", "DK", "NO",
                        "SE", "FI", "IS", "PL", "HU", "RO", "GR", "MT", "AU", "NZ", "BR", "MX", "IN", "ZA", "JP");
    }

    @Test
    void anUncheckedLineIsHiddenUntilTheOperatorConfirmsIt() {
        var sweden = country(lines, "SE");
        assertThat(sweden.lines()).extracting(CrisisLine::id).contains("se-mind");

        assertThat(lines.shown(sweden, Need.SUICIDE)).isEmpty();
        var confirmed = with("NL", "se-mind");
        assertThat(confirmed.shown(country(confirmed, "SE"), Need.SUICIDE))
                .extracting(CrisisLine::id)
                .containsExactly("se-mind");
    }

    @Test
    void noLineBelowGradeAIsShownByItself() {
        for (var country : lines.countries()) {
            for (var need : Need.values()) {
                assertThat(lines.shown(country, need))
                        .extracting(CrisisLine::grade)
                        .allMatch(CrisisLine.Grade.A::equals);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"NL,SUICIDE,VIOLENCE,YOUTH", "US,SUICIDE,VIOLENCE,YOUTH"})
    void theTwoHomeCountriesHaveMoreThanOneKindOfLine(String code, Need one, Need two, Need three) {
        for (var need : List.of(one, two, three)) {
            assertThat(lines.shown(country(lines, code), need)).isNotEmpty();
        }
    }

    /** A wrong number costs lives: people died after dialling one that did not work. */
    @Test
    void oldNumbersNeverComeBack() {
        var dialled = lines.countries().stream()
                .flatMap(country -> country.lines().stream())
                .flatMap(line -> line.channels().stream())
                .map(channel -> channel.href().replaceAll("\\D", ""))
                .collect(Collectors.toSet());

        assertThat(dialled)
                .isNotEmpty()
                .doesNotContain(
                        "09000113", "08457909090", "18007842433", "18334564566", "141", "800202669", "199284284");
        assertThat(country(lines, "US").lines()).extracting(CrisisLine::name).doesNotContain("1-800-SUICIDE");
    }

    @Test
    void theInternationalNumberEndsLikeTheOneDialled() {
        for (var country : lines.countries()) {
            for (var line : country.lines()) {
                for (var channel : line.channels()) {
                    if (channel instanceof Channel.Call(String dial, String press, String e164) && !e164.isEmpty()) {
                        var national = dial.replaceAll("\\D", "").replaceFirst("^(06|0|1)", "");
                        assertThat(e164).as(line.id()).endsWith(national);
                    }
                }
            }
        }
    }

    @Test
    void oneOneThreeIsAnEarInTheNetherlandsAndAnAmbulanceInNorway() {
        assertThat(lines.shown(country(lines, "NL"), Need.SUICIDE)
                        .getFirst()
                        .channels()
                        .getFirst()
                        .href())
                .isEqualTo("tel:113");
        assertThat(country(lines, "NO").emergencyNumber()).isEqualTo("113");
        assertThat(country(lines, "NO").lines())
                .flatExtracting(CrisisLine::channels)
                .extracting(Channel::href)
                .doesNotContain("tel:113");
    }

    @Test
    void aSecondEmergencyNumberIsShownOnlyWhenChecked() {
        assertThat(country(lines, "GB").emergencyShown())
                .extracting(CrisisCountry.Emergency::dial)
                .containsExactly("999", "112");
        assertThat(country(lines, "FR").emergencyShown())
                .extracting(CrisisCountry.Emergency::dial)
                .containsExactly("112");
        assertThat(country(lines, "JP").emergencyShown())
                .extracting(CrisisCountry.Emergency::dial)
                .containsExactly("119");
    }

    @ParameterizedTest
    @EnumSource(Need.class)
    void everyNeedHasABoxWithTheEmergencyNumberInEveryCountryAndBothLanguages(Need need) {
        for (var country : lines.countries()) {
            for (var locale : List.of(EN, NL)) {
                var box = lines.box(country, need, locale);
                assertThat(box.lead()).endsWith("?");
                assertThat(box.parts()).extracting(Part::href).contains("tel:" + country.emergencyNumber());
                assertThat(words(box))
                        .contains(country.within(locale).substring(1))
                        .doesNotContain("{", "\u0001");
            }
        }
    }

    @Test
    void theBoxOfTheFirstPageReadsAsPeopleTalk() {
        assertThat(lines.box(NL).lead()).isEqualTo("Denk je aan zelfdoding?");
        assertThat(words(lines.box(NL)))
                .isEqualTo("In Nederland: bel 113 of chat op 113.nl, dag en nacht. Direct gevaar: bel 112.");
        assertThat(words(lines.box(EN)))
                .isEqualTo(
                        "In the Netherlands: call 113 or chat at 113.nl, day and night. Immediate danger: call 112.");
        assertThat(lines.box(NL).parts())
                .filteredOn(Part::link)
                .extracting(Part::href)
                .containsExactly("tel:113", "https://www.113.nl", "tel:112");
        assertThat(lines.box(NL).moreHref()).isEqualTo("/crisis/nl");
    }

    @Test
    void theBoxCanBePrintedAsItIs() {
        assertThat(lines.box(NL).html())
                .isEqualTo("<strong>Denk je aan zelfdoding?</strong> In Nederland: bel <a href=\"tel:113\""
                        + " rel=\"noreferrer\">113</a> of chat op <a href=\"https://www.113.nl\""
                        + " rel=\"noreferrer\">113.nl</a>, dag en nacht. Direct gevaar: bel <a href=\"tel:112\""
                        + " rel=\"noreferrer\">112</a>.");
    }

    @Test
    void theBoxForTheUnitedStatesNamesCallTextAndChat() {
        assertThat(words(with("US").box(EN)))
                .isEqualTo("In the United States: call 988, text 988 or chat at 988lifeline.org, day and night."
                        + " Immediate danger: call 911.");
    }

    @Test
    void whoTurnsToAnotherCountryReadsTheNumbersOfTheirSiteFirstThenTheOthers() {
        assertThat(words(lines.boxBeside("US", Need.SUICIDE, NL)))
                .isEqualTo(words(lines.box(NL)) + " " + words(lines.box(country(lines, "US"), Need.SUICIDE, NL)));
        assertThat(lines.boxBeside("US", Need.SUICIDE, EN).parts())
                .filteredOn(Part::link)
                .extracting(Part::href)
                .containsSubsequence("tel:113", "tel:112", "tel:988", "tel:911");
        assertThat(lines.boxBeside("NL", Need.SUICIDE, NL)).isEqualTo(lines.box(NL));
        assertThat(lines.boxBeside("", Need.SUICIDE, NL)).isEqualTo(lines.box(NL));
    }

    @Test
    void aCountryNobodyCheckedGetsTheEmergencyNumberAndAPlaceToLook() {
        assertThat(words(lines.box(country(lines, "SE"), Need.SUICIDE, EN)))
                .isEqualTo("In Sweden: nobody has checked help lines for us yet. You can find one at"
                        + " findahelpline.com. Immediate danger: call 112.");
    }

    @Test
    void anOverdoseBeginsWithTheEmergencyNumber() {
        assertThat(words(lines.box(country(lines, "US"), Need.OVERDOSE, EN)))
                .startsWith("Call 911 now. In the United States: call 1-800-222-1222");
    }

    @Test
    void administratorsSeeWhatNobodyCheckedAndWhatGotOld() {
        assertThat(lines.toCheck(LocalDate.of(2026, 12, 1)))
                .extracting(CrisisLine::id)
                .contains("se-mind", "jp-tell")
                .doesNotContain("nl-113");
        assertThat(lines.toCheck(LocalDate.of(2027, 7, 1)))
                .extracting(CrisisLine::id)
                .contains("nl-113");
    }

    @Test
    void aWrongCountryOrAWrongConfirmationStopsTheStart() {
        assertThatThrownBy(() -> with("XX")).hasMessageContaining("naast.crisis.country is XX");
        assertThatThrownBy(() -> with("nl")).hasMessageContaining("two capital letters");
        assertThatThrownBy(() -> with("NL", "nl-114")).hasMessageContaining("naast.crisis.confirmed names nl-114");
    }

    @Test
    void hoursAreSaidAsPeopleSayThem() {
        assertThat(Hours.of("daily 11:00-21:00").in(NL)).isEqualTo("elke dag van 11.00 tot 21.00 uur");
        assertThat(Hours.of("fri,sat 23:00-03:00").in(EN)).isEqualTo("Friday and Saturday 23:00 to 03:00");
        assertThat(Hours.of("unknown").in(EN)).isEmpty();
        assertThatThrownBy(() -> Hours.of("sometimes")).hasMessageContaining("should read like");
    }

    @Test
    void aChannelThatNobodyCanDialIsRefused() {
        assertThatThrownBy(() -> Channel.of("call me")).hasMessageContaining("is not a way to call, text or chat");
        assertThatThrownBy(() -> Channel.of("chat javascript:alert(1)")).hasMessageContaining("is not a way");
        assertThat(Channel.of("text HOME to 741741")).isEqualTo(new Channel.Text("741741", "HOME"));
    }

    private static String words(CrisisBox box) {
        return box.parts().stream().map(Part::text).collect(Collectors.joining());
    }

    private static CrisisCountry country(CrisisLines lines, String code) {
        return lines.forCountry(code).orElseThrow();
    }

    private static CrisisLines with(String country, String... confirmed) {
        return CrisisLines.load(new CrisisSettings(country, Set.of(confirmed)));
    }
}
