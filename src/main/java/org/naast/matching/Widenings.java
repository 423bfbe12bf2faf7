package org.naast.matching;

import java.util.ArrayList;
import java.util.List;
import org.naast.matching.Widening.Wish;

/** Which wishes of a need can be let go, one at a time. Language, "further along" and people they know stay. */
final class Widenings {

    private static final List<Integer> STEPS = List.of(50, 100, 250);

    private Widenings() {}

    /** The people are counted afterwards. */
    static List<Widening> of(Need need) {
        var all = new ArrayList<Widening>();
        add(all, need.parts() != 0, Wish.HOURS, NeedFields.without(need, "part"));
        if (need.inPerson() && need.place().isPresent()) {
            STEPS.stream()
                    .filter(step -> step > need.km())
                    .findFirst()
                    .ifPresent(step -> add(all, true, Wish.FURTHER, NeedFields.with(need, "km", step.toString())));
        }
        add(all, need.inPerson() && !need.online(), Wish.ONLINE, NeedFields.with(need, "online", "yes"));
        add(all, !need.notGenders().isEmpty(), Wish.GENDER, NeedFields.without(need, "notGender"));
        add(all, need.notMyTown(), Wish.TOWN, NeedFields.without(need, "notMyTown"));
        add(all, !need.experiences().isEmpty(), Wish.EXPERIENCE, NeedFields.without(need, "experience"));
        return List.copyOf(all);
    }

    private static void add(List<Widening> all, boolean possible, Wish wish, Need need) {
        if (possible) {
            all.add(new Widening(wish, need, 0));
        }
    }
}
