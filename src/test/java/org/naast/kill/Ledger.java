package org.naast.kill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.naast.kill.Deed.Accepting;
import org.naast.kill.Deed.Asking;
import org.naast.kill.Deed.Saying;
import org.naast.viewer.PersonId;

/** What all victims together said, kept outside of them. */
class Ledger {

    private final Map<Deed, String> acknowledged = new LinkedHashMap<>();
    private final Set<Deed> underWay = new LinkedHashSet<>();
    private final Set<PersonId> full = new HashSet<>();
    private final List<String> wrong = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    /** What nobody knows of whether it was done; each is done again. */
    List<Deed> underWay() {
        return List.copyOf(underWay);
    }

    List<Deed> acknowledged() {
        return List.copyOf(acknowledged.keySet());
    }

    long acknowledged(Class<? extends Deed> kind) {
        return acknowledged.keySet().stream().filter(kind::isInstance).count();
    }

    void hear(String line) {
        var word = line.substring(0, Math.max(line.indexOf(' '), 0));
        var said = line.substring(word.length()).strip();
        switch (word) {
            case "TRY" -> underWay.add(Deed.of(said));
            case "DID" -> did(Deed.of(said), said);
            case "NOT" -> not(Deed.of(said), said);
            case "BEFORE" -> before.add(said);
            case "AFTER" -> after.add(said);
            default -> {}
        }
    }

    private void did(Deed deed, String line) {
        underWay.remove(deed);
        var earlier = acknowledged.putIfAbsent(deed, line);
        if (earlier != null && !earlier.equals(line)) {
            wrong.add(earlier + ", and later " + line);
        }
    }

    /** Only a peer without a free place is a reason. */
    private void not(Deed deed, String line) {
        underWay.remove(deed);
        if (acknowledged.containsKey(deed)) {
            wrong.add("acknowledged, and later not " + line);
        } else if (deed instanceof Asking asking && line.endsWith("= NOT_FREE")) {
            full.add(asking.peer());
        } else if (deed instanceof Accepting accepting && line.endsWith("= Optional[FULL]")) {
            full.add(accepting.peer());
        } else {
            wrong.add("not " + line);
        }
    }

    void check(SoftAssertions all) {
        all.assertThat(wrong).as("what went wrong under way").isEmpty();
        all.assertThat(before).as("what was acknowledged is there").containsAll(acknowledged.values());
        all.assertThat(before).as("each once").doesNotHaveDuplicates();
        all.assertThat(after).as("doing it again changes nothing").isEqualTo(before);
        conversations()
                .forEach((place, seqs) ->
                        all.assertThat(seqs.last()).as("no gap in %s", place).isEqualTo(seqs.size()));
        before.stream().filter(line -> line.startsWith("places ")).forEach(line -> places(all, line));
    }

    private void places(SoftAssertions all, String line) {
        var word = line.split(" ");
        var load = Integer.parseInt(word[3]);
        all.assertThat(word[3]).as("each yes took one place: %s", line).isEqualTo(word[5]);
        all.assertThat(load).as("no more than there are: %s", line).isBetween(0, Integer.parseInt(word[4]));
        if (full.contains(PersonId.of(word[1]))) {
            all.assertThat(word[3]).as("a peer who was full still is: %s", line).isEqualTo(word[4]);
        }
    }

    private Map<String, TreeSet<Integer>> conversations() {
        var seqs = new LinkedHashMap<String, TreeSet<Integer>>();
        for (var line : before) {
            if (line.startsWith("saying ") && Deed.of(line) instanceof Saying saying) {
                seqs.computeIfAbsent(saying.conversation().toString(), _ -> new TreeSet<>())
                        .add(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)));
            }
        }
        return seqs;
    }
}
