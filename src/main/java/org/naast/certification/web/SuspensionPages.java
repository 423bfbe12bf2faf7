package org.naast.certification.web;

import java.util.List;
import java.util.Locale;
import org.naast.certification.Suspension;
import org.naast.certification.Suspensions;
import org.naast.organisations.FirstStart;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.people.Names;
import org.naast.people.Surroundings;
import org.naast.screens.Moments;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what stands still, for those who decide and for whoever it is about. */
@Component
class SuspensionPages {

    private final Suspensions suspensions;
    private final Programmes programmes;
    private final FirstStart people;
    private final Names names;
    private final Surroundings surroundings;
    private final Moments moments;

    SuspensionPages(
            Suspensions suspensions,
            Programmes programmes,
            FirstStart people,
            Names names,
            Surroundings surroundings,
            Moments moments) {
        this.suspensions = suspensions;
        this.programmes = programmes;
        this.people = people;
        this.names = names;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    SuspensionPage page(
            Viewer coordinator, PersonId holder, ProgrammeId programme, String typed, String wrong, Locale locale) {
        return new SuspensionPage(
                programme.value(),
                holder.value(),
                names.shown(coordinator, holder),
                back(coordinator, programme),
                suspensions.find(coordinator, holder, programme).map(one -> stopped(coordinator, one, locale)),
                typed,
                wrong,
                !coordinator.is(Role.OPERATOR)
                        && people.coordinators(coordinator, programme).size() < 2);
    }

    /** Where the list is that this one stands in. */
    static String back(Viewer viewer, ProgrammeId programme) {
        return viewer.is(Role.OPERATOR) ? LeftController.PATH : "/programme/" + programme + "/certificates";
    }

    /** The holder's own. */
    List<SuspensionPage.Stopped> mine(Viewer holder, Locale locale) {
        return suspensions.mine(holder).stream()
                .map(one -> stopped(holder, one, locale))
                .toList();
    }

    private SuspensionPage.Stopped stopped(Viewer viewer, Suspension one, Locale locale) {
        var zone = surroundings.zone(viewer);
        return new SuspensionPage.Stopped(
                programmes.find(viewer, one.programme()).map(Programme::name).orElse("–"),
                names.shown(viewer, one.by()),
                moments.at(one.at(), zone, locale),
                one.words().orElse("–"),
                one.confirmed() ? "" : moments.by(one.decideBy(), zone, locale),
                one.mayConfirm(viewer.id()),
                one.mayAskBack(viewer.id()),
                one.mayTakeBack(viewer.id()),
                one.revokeBy().equals(Viewer.NOBODY) ? "" : names.shown(viewer, one.revokeBy()),
                one.revokeWords().orElse(""),
                one.revoked(),
                one.mayLift(viewer.id()),
                one.liftBy().equals(Viewer.NOBODY) ? "" : names.shown(viewer, one.liftBy()),
                !one.revoked() && one.revokeBy().equals(viewer.id()),
                !one.revoked() && one.liftBy().equals(viewer.id()));
    }
}
