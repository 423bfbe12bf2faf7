package org.naast.directory;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.organisations.Programme;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The zones that several peers live by, in as many questions for a hundred as for one. */
@Service
@Transactional
public class Zones {

    private final ProfileTable profiles;
    private final Programmes programmes;

    Zones(ProfileTable profiles, Programmes programmes) {
        this.profiles = profiles;
        this.programmes = programmes;
    }

    /** Each has one: their programme's until they chose one. */
    @NotPersonal("a zone holds a whole country")
    public Map<PersonId, ZoneId> of(Viewer viewer, Set<PersonId> peers, ProgrammeId programme) {
        var theirs = profiles.zones(peers);
        var otherwise = programmes.find(viewer, programme).map(Programme::zone).orElse(ZoneOffset.UTC);
        return peers.stream().collect(Collectors.toMap(peer -> peer, peer -> theirs.getOrDefault(peer, otherwise)));
    }
}
