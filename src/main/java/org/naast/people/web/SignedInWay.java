package org.naast.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.naast.people.Accounts;
import org.naast.people.Entrance;
import org.naast.people.Presence;
import org.naast.people.Roles;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Where somebody goes who has just shown who they are. */
@Component
class SignedInWay {

    private final Roles roles;
    private final Accounts accounts;
    private final Presence presence;
    private final Entrance entrance;

    SignedInWay(Roles roles, Accounts accounts, Presence presence, Entrance entrance) {
        this.roles = roles;
        this.accounts = accounts;
        this.presence = presence;
        this.entrance = entrance;
    }

    /**
     * Whoever has one role comes in as that; whoever has more is asked. A replaced passphrase is told first. Whoever is
     * suspended does not come in, and is told so: only now, as nobody else may learn it.
     *
     * @param to the page they were asked in from
     */
    String enter(PersonId person, String to, HttpServletRequest request, HttpServletResponse response) {
        if (presence.isSuspended(Viewer.job(), person)) {
            return Standstill.PAGE;
        }
        var may = roles.of(Viewer.job(), person);
        var asked = may.size() > 2;
        var role = asked ? Role.MEMBER : may.getFirst();
        entrance.in(request, response, person, role);
        if (accounts.wasReset(Viewer.job(), person)) {
            return "/account";
        }
        return asked ? Onward.by("/role", to) : Onward.or(to, Homes.of(role));
    }
}
