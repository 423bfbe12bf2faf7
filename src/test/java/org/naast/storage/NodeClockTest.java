package org.naast.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.naast.testing.NaastTest;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class NodeClockTest {

    @Autowired
    DataSource source;

    @Test
    void aClockThatAgreesIsBelieved() {
        assertThat(looking(Duration.ZERO).agrees()).isTrue();
        assertThat(looking(Duration.ofMillis(1500)).agrees()).isTrue();
    }

    @Test
    void aClockThatIsTwoSecondsOffIsNot() {
        assertThat(looking(Duration.ofMillis(2100)).agrees()).isFalse();
        assertThat(looking(Duration.ofMillis(-2100)).agrees()).isFalse();
    }

    /** So no certificate lasts ten minutes longer on a node that is slow: the filter lets it take nothing on. */
    @Test
    void case_13_1_aNodeTenMinutesOffIsNotBelievedEither() {
        assertThat(looking(Duration.ofMinutes(10)).agrees()).isFalse();
        assertThat(looking(Duration.ofMinutes(-10)).agrees()).isFalse();
    }

    private NodeClock looking(Duration off) {
        var node = new NodeClock(source, Clock.offset(Clock.system(ZoneOffset.UTC), off));
        node.look();
        return node;
    }
}
