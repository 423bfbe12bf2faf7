package org.naast.conversations;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.timers.Timers;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Somebody's half of each conversation goes. Where they are and spoke, the other half stays, in its order, and reads that
 * it ended; where they only were asked, or left, the others go on.
 */
@Component
class ConversationErasure implements Erases, KeepsVoices {

    private final HalfTable table;
    private final ConversationSettings settings;
    private final Seal seal;
    private final Timers timers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConversationErasure(
            HalfTable table,
            ConversationSettings settings,
            Seal seal,
            Timers timers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.settings = settings;
        this.seal = seal;
        this.timers = timers;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "conversations";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "conversations.party.person",
                "conversations.message.author",
                "conversations.next_time.proposed_by",
                "conversations.link.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        var places = table.places(who);
        var now = clock.instant();
        var until = now.plus(settings.readable());
        table.end(who, now, until).forEach(ended -> {
            timers.set(eraser, Forgetting.KIND, ended.value(), until);
            events.publishEvent(new ConversationEnded(ended));
        });
        table.release(who);
        table.empty(who);
        places.forEach(place -> seal.destroy(Voice.of(place.value(), who)));
    }

    @Override
    public Set<String> sealed() {
        return Set.of("conversations.party.name", "conversations.message.body");
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return table.voicesForEveryone();
    }
}
