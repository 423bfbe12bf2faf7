package org.naast.certification;

import java.util.Set;
import java.util.stream.Collectors;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which certificates are still to be completed. */
@Service
@Transactional
@NotPersonal("for whoever sees that certificate")
public class Provisional {

    private final TermTable terms;

    Provisional(TermTable terms) {
        this.terms = terms;
    }

    public boolean is(Viewer viewer, PersonId holder, ProgrammeId programme) {
        return terms.find(holder, programme).filter(Term::provisional).isPresent();
    }

    /** Whose are, among those this programme certified. */
    public Set<PersonId> of(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme)
                ? terms.provisional(programme).stream().map(Term::holder).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
