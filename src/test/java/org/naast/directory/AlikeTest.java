package org.naast.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.naast.notifications.Inbox;
import org.naast.notifications.Item;
import org.naast.testing.ListedPeers;
import org.naast.testing.NaastTest;
import org.naast.testing.OpenRequests;
import org.naast.testing.Persons;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@NaastTest
class AlikeTest {

    @Autowired
    Alike alike;

    @Autowired
    Directory directory;

    @Autowired
    ListedPeers peers;

    @Autowired
    OpenRequests open;

    @Autowired
    Inbox inbox;

    @Test
    void case_1_2_the_same_words_on_two_profiles_are_shown_to_the_later_ones_coordinator() {
        var words = "Na jaren zoeken vond ik rust; nu help ik anderen " + PersonId.next();
        var first = peers.programme();
        var second = peers.programme();
        peers.listed(first, "Samira", telling(words));

        var seller = peers.listed(second, "Dokter Geluk", telling(words.toUpperCase(java.util.Locale.ROOT) + "!!"));

        var coordinator = Persons.coordinator(second);
        await().untilAsserted(() -> assertThat(waits(open.coordinator(second))).containsExactly("directory.alike"));
        assertThat(waits(open.coordinator(first))).isEmpty();
        for (var stranger : List.of(Persons.coordinator(first), Persons.guest(), seller)) {
            assertThat(alike.seen(stranger, second)).isEmpty();
            assertThat(alike.seen(stranger, first)).isEmpty();
        }
        assertThat(alike.seen(coordinator, second)).containsExactly(seller.id());
        assertThat(waits(open.coordinator(second))).as("seen").isEmpty();
        assertThat(directory.listed(Viewer.visitor(), seller.id()))
                .as("no verdict")
                .isTrue();
    }

    @Test
    void case_1_2_a_few_words_are_alike_by_chance() {
        var programme = peers.programme();
        peers.listed(programme, "Samira", telling("Het kan beter worden."));
        var sam = peers.listed(programme, "Sam", telling("Het kan beter worden."));

        alike.look(Viewer.job(), sam.id());

        assertThat(alike.seen(Persons.coordinator(programme), programme)).isEmpty();
    }

    private List<String> waits(Viewer reader) {
        return inbox.mine(reader).stream().map(Item::kind).toList();
    }

    private static Telling telling(String words) {
        return new Telling("alcohol", Band.TWO_TO_FIVE, Set.of(), words, Audience.EVERYONE);
    }
}
