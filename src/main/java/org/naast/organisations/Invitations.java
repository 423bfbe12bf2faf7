package org.naast.organisations;

import static org.naast.organisations.Invitation.Kind.OPERATOR;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.naast.organisations.Invitation.Kind;
import org.naast.organisations.Invitation.Link;
import org.naast.people.Invited;
import org.naast.privacy.Hashes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One-time links that make somebody a coordinator, peer or operator; passed on by whoever made them. */
@Service
@Transactional
@NotPersonal("an invitation names nobody")
public class Invitations implements Invited {

    /** Long enough for a letter, short enough to be forgotten in an inbox. */
    static final Duration VALID = Duration.ofDays(14);

    private static final int TOKEN_BYTES = 20;

    private final InvitationTable table;
    private final ProgrammeTable programmes;
    private final MembershipTable members;
    private final Hashes hashes;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Invitations(InvitationTable table, ProgrammeTable programmes, MembershipTable members, Hashes hashes, Clock clock) {
        this.table = table;
        this.programmes = programmes;
        this.members = members;
        this.hashes = hashes;
        this.clock = clock;
    }

    /** Empty when the programme is not there or not the viewer's. */
    public Optional<Link> invite(Viewer coordinator, ProgrammeId programme, Kind kind) {
        return kind == OPERATOR || !programmes.keeps(coordinator, programme)
                ? Optional.empty()
                : Optional.of(make(coordinator, kind, Optional.of(programme), VALID));
    }

    /** The first link of a new installation; empty when it has an operator. A link made before stops working. */
    public Optional<Link> first(Viewer job) {
        return members.operators(job).isEmpty() ? Optional.of(operator(job, VALID)) : Optional.empty();
    }

    /** A link that makes somebody an operator; one that was made before stops working. */
    Link operator(Viewer job, Duration valid) {
        table.removeOperators(job);
        return make(job, OPERATOR, Optional.empty(), valid);
    }

    /** Those nobody used yet. */
    public List<Invitation> waiting(Viewer coordinator, ProgrammeId programme) {
        return table.waiting(coordinator, programme, clock.instant());
    }

    /** Makes a link useless. False when it is not there, used, or not the viewer's. */
    public boolean withdraw(Viewer coordinator, ProgrammeId programme, InvitationId id) {
        return table.remove(coordinator, programme, id);
    }

    @Override
    public Optional<Offer> find(Viewer viewer, String token) {
        return table.find(viewer, hash(token), clock.instant());
    }

    @Override
    public Optional<Offer> accept(Viewer viewer, String token, PersonId who) {
        return table.take(viewer, hash(token), clock.instant(), who);
    }

    private Link make(Viewer viewer, Kind kind, Optional<ProgrammeId> programme, Duration valid) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var invitation =
                new Invitation(InvitationId.next(), kind, clock.instant().plus(valid));
        table.insert(viewer, invitation, programme, hash(token));
        return new Link(invitation.id(), kind, token, invitation.expires());
    }

    private byte[] hash(String token) {
        return hashes.of("invitation", token);
    }
}
