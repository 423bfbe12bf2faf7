package org.naast.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.naast.demo.Invented.InventedItem;
import org.naast.demo.Invented.InventedPeer;
import org.naast.demo.Invented.InventedProgramme;
import org.naast.reference.Experience;
import org.naast.reference.Reference;
import org.naast.reference.Way;
import org.naast.viewer.PersonId;

/** As many invented peers as asked, always the same ones. */
class MorePeers {

    private static final long SEED = 20_261_122L;
    private static final List<String> LEVELS = List.of("volunteer", "certificate", "diploma");
    private static final List<String> BANDS = List.of("one-to-two", "two-to-five", "five-or-more");
    private static final List<String> HOURS =
            List.of("1 09:00-12:00; 3 09:00-12:00", "2 18:00-22:00; 4 18:00-22:00", "6 10:00-16:00; 7 13:00-17:00");

    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
    private final Invented invented;
    private final List<String> experiences;
    private final List<String> ways;

    MorePeers(Invented invented, Reference reference) {
        this.invented = invented;
        this.experiences = reference.experiences().stream().map(Experience::id).toList();
        this.ways = reference.ways().stream().map(Way::id).toList();
    }

    InventedPeer next(InventedProgramme programme, int number) {
        var name = any(invented.names());
        var neighbour = any(programme.peers());
        return new InventedPeer(
                "peer" + number,
                name,
                any(LEVELS),
                null,
                neighbour.languages(),
                neighbour.place(),
                any(HOURS),
                1 + random.nextInt(3),
                items());
    }

    PersonId id(InventedProgramme programme, int number) {
        return new PersonId(Invented.always(programme.name() + " peer " + number));
    }

    private List<InventedItem> items() {
        var items = new ArrayList<InventedItem>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            items.add(new InventedItem(any(experiences), any(BANDS), List.of(any(ways)), "", "everyone"));
        }
        return items;
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
