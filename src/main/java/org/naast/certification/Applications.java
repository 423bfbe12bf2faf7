package org.naast.certification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.dossier.MyDossier;
import org.naast.dossier.Readers;
import org.naast.dossier.Ways;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own applications: asking, taking back, and asking two others after a no. */
@Service
@Transactional
@NotPersonal("these are the viewer's own")
public class Applications {

    private final ApplicationTable table;
    private final AskedTable asked;
    private final ApplicationNews news;
    private final MyDossier dossier;
    private final Ways ways;
    private final Readers readers;
    private final Loans loans;
    private final Renewals renewals;
    private final Replacing replacing;
    private final Programmes programmes;
    private final ApplicationDue watched;
    private final Clock clock;

    Applications(
            ApplicationTable table,
            AskedTable asked,
            ApplicationNews news,
            MyDossier dossier,
            Ways ways,
            Readers readers,
            Loans loans,
            Renewals renewals,
            Replacing replacing,
            Programmes programmes,
            ApplicationDue watched,
            Clock clock) {
        this.table = table;
        this.asked = asked;
        this.news = news;
        this.dossier = dossier;
        this.ways = ways;
        this.readers = readers;
        this.loans = loans;
        this.renewals = renewals;
        this.replacing = replacing;
        this.programmes = programmes;
        this.watched = watched;
        this.clock = clock;
    }

    /** Empty for a guest, for what is not there, for what is too early, and while another one waits with the same programme. */
    public Optional<UUID> ask(Viewer person, Asking what) {
        var scheme = dossier.scheme(person, what.scheme());
        var there = programmes.find(person, what.programme()).filter(Programme::open);
        if (scheme.isEmpty()
                || there.isEmpty()
                || !ways.begin(person, what.scheme())
                || renewals.tooEarly(person, what.programme(), what.scheme())
                || replacing.loses(person, what.programme(), scheme.get())) {
            return Optional.empty();
        }
        var id = Ids.next();
        var now = clock.instant();
        var due = now.plus(ApplicationDue.toDecide(scheme.get()));
        var renews = renewals.renewed(person, what.programme(), what.scheme()).isPresent();
        if (!asked.insert(person, id, what, scheme.get().pack().version(), renews, now, due)) {
            return Optional.empty();
        }
        readers.open(person, what.programme());
        watched.waits(person, id, what.programme(), due);
        return Optional.of(id);
    }

    /** The newest on top. */
    public List<Application> mine(Viewer person) {
        news.seen(person);
        return table.of(person);
    }

    /** Those that wait. */
    public List<Application> waiting(Viewer person) {
        return table.of(person).stream().filter(Application::waiting).toList();
    }

    /** False when it is decided, or not theirs. */
    public boolean withdraw(Viewer person, UUID id) {
        var one = table.lockWaiting(person, id).filter(found -> found.person().equals(person.id()));
        one.ifPresent(found -> {
            loans.over(person, id);
            readers.shut(person, found.programme());
            asked.move(person, found, Application.State.WITHDRAWN, Optional.empty());
            watched.over(person, id);
        });
        return one.isPresent();
    }

    /** Two others look at it, once. */
    public boolean appeal(Viewer person, UUID id) {
        var due = clock.instant().plus(ApplicationDue.AGAIN);
        if (!asked.appeal(person, id, due)) {
            return false;
        }
        table.find(person, id).ifPresent(one -> watched.waits(person, id, one.programme(), due));
        return true;
    }
}
