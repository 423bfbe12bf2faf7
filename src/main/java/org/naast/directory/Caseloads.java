package org.naast.directory;

import java.util.List;
import java.util.Optional;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A programme says how many people one of its peers walks beside at most: by the hours they work, or another number with a
 * reason that they read. Who walks beside more already keeps them all; nobody new comes. Hours at several programmes are
 * added up; of other numbers the lowest counts.
 */
@Service
@Transactional
@EnableConfigurationProperties(CaseloadSettings.class)
public class Caseloads {

    private final CaseloadTable table;
    private final AvailabilityTable availability;
    private final Recount recount;
    private final Programmes programmes;
    private final CaseloadSettings settings;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;

    Caseloads(
            CaseloadTable table,
            AvailabilityTable availability,
            Recount recount,
            Programmes programmes,
            CaseloadSettings settings,
            Inbox inbox,
            ApplicationEventPublisher events) {
        this.table = table;
        this.availability = availability;
        this.recount = recount;
        this.programmes = programmes;
        this.settings = settings;
        this.inbox = inbox;
        this.events = events;
    }

    /** What this programme said of one of its peers; empty where it is as their level says, and when they are not theirs. */
    public Optional<Agreed> find(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return maySay(coordinator, programme, peer) ? table.find(peer, programme) : Optional.empty();
    }

    /** How it stands now, all programmes together; empty when they are not theirs. */
    public Optional<Availability> now(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return maySay(coordinator, programme, peer) ? availability.find(peer) : Optional.empty();
    }

    /** How many hours a week full-time work is there. */
    @NotPersonal("a number of a country")
    public int fullTime(Viewer viewer, ProgrammeId programme) {
        return settings.in(
                programmes.find(viewer, programme).map(Programme::country).orElse(""));
    }

    /** False when they are not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean byHours(Viewer coordinator, ProgrammeId programme, PersonId peer, int hours) {
        var fullTime = fullTime(coordinator, programme);
        return say(
                coordinator,
                programme,
                peer,
                () -> table.byHours(peer, programme, Math.clamp(hours, 1, fullTime), fullTime));
    }

    /** False when they are not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean atMost(Viewer coordinator, ProgrammeId programme, PersonId peer, int most, String reason) {
        return say(
                coordinator,
                programme,
                peer,
                () -> table.atMost(peer, programme, Math.clamp(most, 1, Caseload.UTMOST), reason));
    }

    /** Back to what their level says. False when they are not theirs. */
    @NotPersonal(value = "it answers yes or no", noIsATry = true)
    public boolean asTheirLevel(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return say(coordinator, programme, peer, () -> table.remove(peer, programme));
    }

    /** What was said about oneself; whoever looks has read it. */
    @NotPersonal("it is the viewer's own")
    public List<Agreed> mine(Viewer peer) {
        inbox.seen(peer, DirectoryReactions.CASELOAD, peer.id().value());
        return table.of(peer.id());
    }

    private boolean say(Viewer coordinator, ProgrammeId programme, PersonId peer, Runnable change) {
        if (!maySay(coordinator, programme, peer)) {
            return false;
        }
        availability.lock(peer);
        change.run();
        recount.of(coordinator, peer);
        events.publishEvent(new CaseloadSaid(peer));
        return true;
    }

    private boolean maySay(Viewer coordinator, ProgrammeId programme, PersonId peer) {
        return coordinator.coordinates(programme)
                && !coordinator.id().equals(peer)
                && programmes.hasPeer(coordinator, programme, peer);
    }
}
