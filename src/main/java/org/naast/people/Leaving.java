package org.naast.people;

import java.util.UUID;
import org.naast.privacy.Erasure;
import org.naast.privacy.NotPersonal;
import org.naast.timers.Due;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staying away, and being forgotten: by one's own wish, or when the time that was told beforehand is over. */
@Service
@Transactional
@NotPersonal("nothing is told")
public class Leaving {

    private final Erasure erasure;
    private final PersonTable people;
    private final CodeTable codes;
    private final ApplicationEventPublisher events;

    Leaving(Erasure erasure, PersonTable people, CodeTable codes, ApplicationEventPublisher events) {
        this.erasure = erasure;
        this.people = people;
        this.codes = codes;
        this.events = events;
    }

    /** Everything of the viewer's goes; they cannot come back as who they were. */
    public void eraseMe(Viewer viewer) {
        codes.remove(viewer.id());
        erasure.begin(viewer, viewer.id());
    }

    /** The peer's place is free again; the guest's words stay. */
    void quiet(Viewer job, PersonId guest) {
        if (people.known(guest).isPresent()) {
            events.publishEvent(new GuestQuiet(guest));
        }
    }

    void away(Viewer job, PersonId guest) {
        if (people.known(guest).isPresent()) {
            codes.remove(guest);
            erasure.begin(job, guest);
        }
    }

    /** What a guest's timers do. */
    @Configuration(proxyBeanMethods = false)
    static class WhenDue {

        private record Reaction(String kind, java.util.function.BiConsumer<Viewer, PersonId> act) implements Due {
            @Override
            public void due(Viewer job, UUID about) {
                act.accept(job, new PersonId(about));
            }
        }

        @Bean
        Due guestQuiet(Leaving leaving) {
            return new Reaction(Presence.QUIET, leaving::quiet);
        }

        @Bean
        Due guestAway(Leaving leaving) {
            return new Reaction(Presence.AWAY, leaving::away);
        }
    }
}
