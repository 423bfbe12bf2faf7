package org.naast.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.naast.testing.Independent;

/** What we sign holds for somebody else's program too. */
class IndependentTest {

    @Test
    void anotherImplementationAgrees() throws IOException, InterruptedException {
        Independent.isThere();
        var badge = new House().badge("2027-01-01T00:00:00Z").toString();

        assertThat(Independent.agrees(badge)).isTrue();
        assertThat(Independent.agrees(badge.replace("Walks beside somebody", "Walks before somebody")))
                .isFalse();
    }
}
