package org.naast.dossier;

import org.naast.privacy.NotPersonal;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ways somebody goes: they begin one, move over to its newest version, or stop with it. */
@Service
@Transactional
@NotPersonal("they are the viewer's own")
public class Ways {

    private final WayTable ways;
    private final MyDossier dossier;

    Ways(WayTable ways, MyDossier dossier) {
        this.ways = ways;
        this.dossier = dossier;
    }

    /** Under the newest version in force; whoever is on this way already stays where they are. False for a guest. */
    public boolean begin(Viewer person, String scheme) {
        var newest = dossier.newest(person, scheme).filter(_ -> person.isSomebody() && !person.is(Role.GUEST));
        newest.ifPresent(one -> ways.begin(person, scheme, one.pack().version(), dossier.today(person)));
        return newest.isPresent();
    }

    /** On under the newest version, at their own wish. */
    public boolean moveOver(Viewer person, String scheme) {
        return dossier.newest(person, scheme)
                .filter(one -> ways.moveOver(person, scheme, one.pack().version()))
                .isPresent();
    }

    /** What was written down stays, and counts for other ways. False when they are not on it. */
    public boolean stop(Viewer person, String scheme) {
        return ways.stop(person, scheme);
    }
}
