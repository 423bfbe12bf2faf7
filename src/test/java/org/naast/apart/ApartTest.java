package org.naast.apart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.naast.privacy.Erasure;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Superuser;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class ApartTest {

    @Autowired
    Apart apart;

    @Autowired
    Erasure erasure;

    @Autowired
    Superuser superuser;

    private final Viewer noor = Persons.guest();
    private final Viewer sam = Persons.peer();
    private final Viewer joris = Persons.guest();

    @Test
    void case_5_4_either_side_says_i_know_this_person_and_both_are_kept_apart() {
        assertThat(apart.between(noor, noor.id(), sam.id())).isFalse();

        apart.know(noor, sam.id());

        assertThat(apart.between(noor, noor.id(), sam.id())).isTrue();
        assertThat(apart.between(sam, sam.id(), noor.id())).isTrue();
        assertThat(apart.from(noor)).containsExactly(sam.id());
        assertThat(apart.from(sam)).containsExactly(noor.id());
        assertThat(apart.from(joris)).isEmpty();
        assertThat(apart.from(Viewer.visitor())).isEmpty();
    }

    @Test
    void sayingItTwiceOrFromBothSidesIsFine() {
        apart.block(noor, sam.id());
        apart.block(noor, sam.id());
        apart.block(sam, noor.id());

        assertThat(apart.from(noor)).containsExactly(sam.id());
    }

    @Test
    void aPauseEndsAndABlockStays() {
        apart.pause(noor, noor.id(), sam.id());
        apart.resume(Viewer.job(), sam.id(), noor.id());
        assertThat(apart.between(noor, noor.id(), sam.id())).isFalse();

        apart.block(sam, noor.id());
        apart.pause(noor, noor.id(), sam.id());
        apart.resume(Viewer.job(), noor.id(), sam.id());
        assertThat(apart.between(noor, noor.id(), sam.id())).isTrue();
    }

    @Test
    void aStrangerKeepsNobodyApartAndEndsNoPause() {
        assertThatThrownBy(() -> apart.pause(joris, noor.id(), sam.id()))
                .rootCause()
                .hasMessageContaining("row-level security");
        assertThat(apart.between(noor, noor.id(), sam.id())).isFalse();

        apart.pause(noor, noor.id(), sam.id());
        assertThatThrownBy(() -> apart.resume(sam, noor.id(), sam.id()))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThat(apart.between(noor, noor.id(), sam.id())).isTrue();
    }

    @Test
    void whoeverIsErasedIsInNoPairAnyMoreAndARestoredCopyStillKeepsThemApart() {
        apart.block(sam, noor.id());

        erasure.begin(noor, noor.id());

        await().until(() ->
                superuser.count("select count(*) from apart.pair where '" + noor.id() + "' in (person, other)") == 0);
        assertThat(superuser.count("select count(*) from apart.pair where person = '" + sam.id() + "'"))
                .isEqualTo(1);
        assertThat(apart.between(sam, sam.id(), noor.id())).isTrue();
    }
}
