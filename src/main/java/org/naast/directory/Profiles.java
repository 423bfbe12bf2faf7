package org.naast.directory;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.naast.notifications.MailWishes;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.organisations.WeekHours;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A peer's own profile: everything here is about the viewer, who must act as a peer of a programme. */
@Service
@Transactional
@NotPersonal("everything here is the viewer's own")
public class Profiles {

    /** What a peer says yes to. */
    public static final String CONSENT = "directory.listed";

    private final ProfileTable profiles;
    private final ItemTable items;
    private final AvailabilityTable availability;
    private final Listings listings;
    private final Programmes programmes;
    private final Agreement agreement;
    private final ConsentAnew anew;
    private final MailWishes mail;
    private final ApplicationEventPublisher events;

    Profiles(
            ProfileTable profiles,
            ItemTable items,
            AvailabilityTable availability,
            Listings listings,
            Programmes programmes,
            Agreement agreement,
            ConsentAnew anew,
            MailWishes mail,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.items = items;
        this.availability = availability;
        this.listings = listings;
        this.programmes = programmes;
        this.agreement = agreement;
        this.anew = anew;
        this.mail = mail;
        this.events = events;
    }

    /** Empty for whoever is not a peer here. */
    public Optional<Profile> mine(Viewer peer) {
        return begun(peer) ? load(peer.id()) : Optional.empty();
    }

    public boolean rename(Viewer peer, String name) {
        return change(peer, () -> profiles.rename(peer.id(), PlainName.of(name)));
    }

    public boolean speak(Viewer peer, List<String> languages, Optional<Gender> gender, Set<Help> helps) {
        return change(peer, () -> profiles.about(peer.id(), languages, gender, helps));
    }

    public boolean live(Viewer peer, Optional<String> locality, boolean online, boolean inPerson) {
        return change(peer, () -> profiles.place(peer.id(), locality, online, inPerson && locality.isPresent()));
    }

    public boolean haveTime(Viewer peer, WeekHours hours) {
        return change(peer, () -> {
            var moves = profiles.zone(peer.id()).filter(hours.zone()::equals).isEmpty();
            profiles.hours(peer.id(), hours);
            if (moves) {
                events.publishEvent(new PeerMoved(peer.id()));
            }
        });
    }

    /** Telling about an experience again replaces what was told. */
    public boolean tell(Viewer peer, Telling telling) {
        return change(peer, () -> {
            items.keep(peer.id(), telling.item());
            events.publishEvent(new ProfileTold(peer.id()));
        });
    }

    /** One tap, and nobody else reads it any more. */
    public boolean withdraw(Viewer peer, ItemId item) {
        return change(peer, () -> items.withdraw(peer.id(), item));
    }

    public boolean show(Viewer peer, ItemId item, Audience audience) {
        return change(peer, () -> items.show(peer.id(), item, audience));
    }

    /** Says yes or no to being listed, and to the agreements, in the words of today. */
    public boolean consent(Viewer peer, boolean yes) {
        return change(peer, () -> {
            agreement.sign(peer, yes);
            availability.consent(peer.id(), yes, agreement.wording().version());
            anew.answered(peer);
        });
    }

    /** A way to hear that does not work yet is not taken: a request would end in silence. */
    public boolean hear(Viewer peer, Hearing hearing) {
        return canHear(peer, hearing) && change(peer, () -> availability.hear(peer.id(), hearing));
    }

    public boolean canHear(Viewer peer, Hearing hearing) {
        return switch (hearing) {
            case PAGE -> true;
            case MAIL -> mail.reaches(peer);
        };
    }

    /** At most as many as their level or their programme allows; fewer than are there now ends nothing. */
    public boolean makeRoom(Viewer peer, int people) {
        return change(peer, () -> room(peer.id(), people));
    }

    /** One tap, without a reason. */
    public boolean pause(Viewer peer) {
        return change(peer, () -> {
            availability.pause(peer.id(), true);
            events.publishEvent(new PeerPaused(peer.id()));
        });
    }

    /** Back, with so many new people at most. */
    public boolean comeBack(Viewer peer, int places) {
        return change(peer, () -> {
            var load = availability.find(peer.id()).map(Availability::load).orElse(0);
            room(peer.id(), load + places);
            availability.pause(peer.id(), false);
            events.publishEvent(new PeerBack(peer.id()));
        });
    }

    private void room(PersonId peer, int people) {
        availability.wish(peer, Math.max(people, 0));
    }

    private boolean change(Viewer peer, Runnable change) {
        if (!begun(peer)) {
            return false;
        }
        availability.lock(peer.id());
        change.run();
        load(peer.id()).ifPresent(now -> availability.complete(peer.id(), now.complete()));
        listings.refresh(peer, peer.id());
        return true;
    }

    private Optional<Profile> load(PersonId peer) {
        return availability.find(peer).flatMap(found -> profiles.find(peer, items.find(peer), found));
    }

    private boolean begun(Viewer peer) {
        if (!peer.is(Role.PEER) || peer.programmes().isEmpty()) {
            return false;
        }
        var programme = peer.programmes().stream()
                .min((one, other) -> one.value().compareTo(other.value()))
                .orElseThrow();
        availability.begin(peer.id(), programme);
        profiles.begin(
                peer.id(), programmes.find(peer, programme).map(Programme::zone).orElse(ZoneOffset.UTC));
        return true;
    }
}
