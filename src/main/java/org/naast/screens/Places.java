package org.naast.screens;

import java.util.List;
import java.util.Map;
import org.naast.viewer.Role;

/** Where somebody can go, by what they act as. A place is here only when it leads somewhere. */
final class Places {

    private record Door(String href, String key) {}

    private static final Door MINE = new Door("/my", "screens.place.mine");
    private static final Door ACCOUNT = new Door("/account", "screens.place.account");

    private static final Map<Role, List<Door>> BY_ROLE = Map.of(
            Role.GUEST,
            List.of(MINE),
            Role.MEMBER,
            List.of(MINE, ACCOUNT),
            Role.PEER,
            List.of(new Door("/day", "screens.place.myday"), new Door("/profile", "screens.place.profile"), ACCOUNT),
            Role.COORDINATOR,
            List.of(
                    new Door("/desk", "screens.place.desk"),
                    new Door("/concerns", "screens.place.concerns"),
                    new Door("/programme", "screens.place.programme"),
                    ACCOUNT),
            Role.OPERATOR,
            List.of(
                    new Door("/programme", "screens.place.programme"),
                    new Door("/admissions", "screens.place.admissions"),
                    new Door("/stopped", "screens.place.stopped"),
                    new Door("/checks", "screens.place.checks"),
                    ACCOUNT));

    private Places() {}

    /** Where this page can be asked for again: what a form answered cannot be, so that is the page its reader goes on from. */
    static String showable(String method, String path, Role role) {
        return method.equals("GET") || role != Role.GUEST ? path : MINE.href();
    }

    static List<Frame.Place> of(Role role, String path) {
        return BY_ROLE.getOrDefault(role, List.of()).stream()
                .map(door -> new Frame.Place(door.href(), door.key(), path.equals(door.href())))
                .toList();
    }
}
