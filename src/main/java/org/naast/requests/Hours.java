package org.naast.requests;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.directory.Directory;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.requests.Answer.Done;
import org.naast.requests.Answer.Refused;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of the chain: peers are asked for an hour, one says yes ({@link HourReplies}), whoever waits may take it. */
@Service
@Transactional
public class Hours {

    static final String KIND = "requests.hour";

    private final HourTable table;
    private final RequestTable requests;
    private final Keeping keeping;
    private final Directory directory;
    private final Programmes programmes;
    private final Inbox inbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Hours(
            HourTable table,
            RequestTable requests,
            Keeping keeping,
            Directory directory,
            Programmes programmes,
            Inbox inbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.table = table;
        this.requests = requests;
        this.keeping = keeping;
        this.directory = directory;
        this.programmes = programmes;
        this.inbox = inbox;
        this.events = events;
        this.clock = clock;
    }

    /** Asks every listed peer of the programme who could be asked for this person, and was not yet. */
    public Optional<Answer> ask(Viewer desk, RequestId id) {
        return requests.lock(desk, id)
                .filter(request -> desk.coordinates(request.programme())
                        && !request.asker().equals(desk.id()))
                .map(request -> ask(desk, request));
    }

    private Answer ask(Viewer desk, Request request) {
        if (!(request.state() instanceof State.PassedOn(var _, Charge charge, var _))) {
            return Refused.NOT_YET;
        }
        var asked = programmes.peers(desk, request.programme()).stream()
                .filter(peer -> keeping.candidate(desk, request, peer).isPresent())
                .filter(peer -> {
                    var hour = Ids.next();
                    var fresh = table.ask(hour, request, peer);
                    if (fresh) {
                        inbox.put(desk, peer, KIND, hour, charge.by());
                    }
                    return fresh;
                })
                .count();
        return asked > 0 ? new Done(request) : Refused.NOT_FREE;
    }

    /** What whoever waits can take now, the first on top. */
    public List<Hour> of(Viewer asker, RequestId id) {
        return requests.find(asker, id)
                .filter(request -> request.asker().equals(asker.id()) && request.state() instanceof State.PassedOn)
                .map(request -> table.of(id, clock.instant()))
                .orElse(List.of());
    }

    /** That peer has it now, and said yes already. Empty when it is no request of theirs. */
    public Optional<Answer> take(Viewer asker, RequestId id, UUID hour) {
        return requests.lock(asker, id)
                .filter(one -> one.asker().equals(asker.id()))
                .map(one -> one.state() instanceof State.PassedOn
                        ? table.free(id, hour, clock.instant())
                                .map(free -> take(asker, one, free))
                                .orElse(Refused.NOT_FREE)
                        : Refused.ALREADY_ANSWERED);
    }

    private Answer take(Viewer asker, Request request, Hour hour) {
        var answer = keeping.next(asker, request, hour.peer(), request.wordsGoAlong());
        if (answer instanceof Done) {
            events.publishEvent(new HourTaken(hour.id()));
        }
        return answer;
    }

    /** The yes they gave before counts now; when their last place went meanwhile, it is a question to them again. */
    @NotPersonal("nothing is answered")
    public void taken(Viewer job, UUID id) {
        table.findForEveryone(id)
                .ifPresent(hour -> requests.lockForEveryone(hour.request())
                        .filter(request -> request.state() instanceof State.Asked asked
                                && asked.peer().equals(hour.peer()))
                        .filter(_ -> directory.reserve(job, hour.peer()))
                        .ifPresent(
                                request -> keeping.keep(job, request, request.accept(hour.peer(), hour.at()), false)));
    }
}
