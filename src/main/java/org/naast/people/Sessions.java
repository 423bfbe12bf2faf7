package org.naast.people;

import org.naast.live.Live;
import org.naast.viewer.PersonId;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/** Where else somebody is signed in: how many places, never which. */
@Component
public class Sessions {

    private final FindByIndexNameSessionRepository<?> sessions;
    private final Live live;

    Sessions(FindByIndexNameSessionRepository<?> sessions, Live live) {
        this.sessions = sessions;
        this.live = live;
    }

    public int count(PersonId who) {
        return sessions.findByPrincipalName(who.toString()).size();
    }

    public void end(PersonId who) {
        sessions.findByPrincipalName(who.toString()).keySet().forEach(sessions::deleteById);
        live.close(who);
    }

    /** All but the one that asks. */
    public void endOthers(PersonId who, String but) {
        sessions.findByPrincipalName(who.toString()).keySet().stream()
                .filter(id -> !id.equals(but))
                .forEach(sessions::deleteById);
        live.close(who);
    }
}
