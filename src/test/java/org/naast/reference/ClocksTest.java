package org.naast.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class ClocksTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    Clocks clocks;

    @Test
    void eachIsCalledAsItsTownIsCalledHere() {
        var london = ZoneId.of("Europe/London");

        assertThat(Clocks.town(london, DUTCH)).isEqualTo("Londen");
        assertThat(Clocks.town(london, Locale.ENGLISH)).isEqualTo("London");
        assertThat(Clocks.town(ZoneId.of("America/St_Johns"), DUTCH)).isEqualTo("St. John's");
        assertThat(Clocks.town(ZoneId.of("America/New_York"), DUTCH)).isEqualTo("New York");
    }

    @Test
    void theListIsInTheOrderOfTheLanguageAndHoldsWhatWasChosenBefore() {
        var ulaanbaatar = ZoneId.of("Asia/Ulaanbaatar");

        var list = clocks.with(List.of(ulaanbaatar), DUTCH);

        assertThat(list).contains(ulaanbaatar).doesNotHaveDuplicates();
        assertThat(list.stream().map(zone -> Clocks.town(zone, DUTCH)))
                .containsSubsequence("Amsterdam", "Athene", "Azoren", "Lissabon", "Londen", "Wenen", "Zürich");
    }
}
