package org.naast.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.Persons;
import org.naast.testing.Screens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Forms that no page of ours sends: they are not taken, nothing breaks, and no log tells what stood in them. */
@NaastTest
@ExtendWith(OutputCaptureExtension.class)
class BadFormsTest {

    private static final String SECRET = "wilgenroosje-0047";

    @Autowired
    Screens screens;

    @Autowired
    ListedPeers peers;

    @Test
    void whatStandsInAFormThatIsNotTakenReachesNoLog(CapturedOutput log) {
        var guest = Persons.guest();
        var somewhere = UUID.randomUUID().toString();

        assertThat(screens.post(guest, "/concerns", "conversation", somewhere, "words", SECRET))
                .hasStatus4xxClientError();
        assertThat(screens.post(guest, "/concerns", "conversation", SECRET, "key", SECRET, "words", SECRET))
                .hasStatus4xxClientError();
        assertThat(screens.post(guest, "/conversations/" + SECRET + "/messages", "key", SECRET, "text", SECRET))
                .hasStatus4xxClientError();

        assertThat(log).doesNotContain(SECRET);
    }

    @Test
    void aFormWithoutItsFileIsNotTaken(CapturedOutput log) {
        var els = Persons.coordinator(peers.programme());

        assertThat(screens.post(els, "/places/import", "file", SECRET, "kind", "TREATMENT", "tryOnly", "true"))
                .hasStatus(400);

        assertThat(log).doesNotContain(SECRET);
    }
}
