package org.naast.organisations;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.naast.organisations.Invitation.Link;
import org.naast.privacy.Looks;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way back for whoever runs an installation and gets in nowhere: a link, made on the machine itself. */
@Service
@Transactional
@NotPersonal(value = "a link names nobody, and each operator is told that there is one", noIsATry = true)
public class OperatorLinks {

    /** Long enough to copy it into a browser. */
    public static final Duration VALID = Duration.ofHours(1);

    private final Invitations invitations;
    private final MembershipTable members;
    private final Looks looks;

    OperatorLinks(Invitations invitations, MembershipTable members, Looks looks) {
        this.invitations = invitations;
        this.members = members;
        this.looks = looks;
    }

    /** Links for operators that were made before stop working. Stands in the audit, also when there is no operator. */
    public Link make(Viewer job) {
        var link = invitations.operator(job, VALID);
        var operators = Set.copyOf(members.operators(job));
        if (operators.isEmpty()) {
            looks.inVain(job, "OperatorLinks.make", link.id().value());
        } else {
            looks.found(job, "OperatorLinks.make", Optional.of(link.id().value()), operators);
        }
        return link;
    }
}
