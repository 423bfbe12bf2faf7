package org.naast.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.directory.Band;
import org.naast.directory.Gender;
import org.naast.viewer.PersonId;
import org.springframework.util.LinkedMultiValueMap;

class NeedFieldsTest {

    @Test
    void theFieldsOfAFormCarryANeedThereAndBack() {
        var need = new Need(
                Set.of("alcohol", "grief"),
                Optional.of(Band.TWO_TO_FIVE),
                Set.of("nl"),
                Optional.of("utrecht"),
                50,
                true,
                false,
                0b1010,
                Optional.of(ZoneId.of("Asia/Kathmandu")),
                Set.of(Gender.MAN),
                true,
                Set.of(PersonId.next(), PersonId.next()),
                Set.of("faith"),
                Set.of(Gender.WOMAN, Gender.NON_BINARY));
        var form = new LinkedMultiValueMap<String, String>();
        NeedFields.of(need).forEach(field -> form.add(field.name(), field.value()));

        assertThat(NeedFields.read(form)).isEqualTo(need);
    }

    @Test
    void case_1_4_nobodyIsLookedForByNameAgePhotoOrStreet() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("experience", "alcohol");
        var need = NeedFields.read(form);
        List.of("name", "words", "age", "photo", "street", "postcode", "peer")
                .forEach(field -> form.add(field, "Samira, 34, Dorpsstraat 12"));

        assertThat(NeedFields.read(form)).isEqualTo(need);
    }

    @Test
    void nonsenseInAFormIsLeftOut() {
        var form = new LinkedMultiValueMap<String, String>();
        form.add("band", "99");
        form.add("part", "-1");
        form.add("part", "28");
        form.add("zone", "Mars/Olympus");
        form.add("km", "999999999999");
        form.add("not", "x");
        form.add("experience", "'; drop table");

        assertThat(NeedFields.read(form)).isEqualTo(Need.ANY);
    }
}
