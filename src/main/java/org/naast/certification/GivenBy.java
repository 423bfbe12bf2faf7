package org.naast.certification;

import org.naast.organisations.Programmes;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;

/** Whose name stands under a certificate. */
final class GivenBy {

    private GivenBy() {}

    /** The organisation's; without one, the programme's. */
    static String name(Programmes programmes, Viewer viewer, ProgrammeId id) {
        var programme = programmes.find(viewer, id).orElseThrow();
        return programmes.organisationName(viewer, programme.organisation()).orElse(programme.name());
    }
}
