package org.naast.credentials;

import java.util.Optional;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Looks at home first: our own keys and our own list need no trust written down and no network. */
@Component
class OurOwn implements Ours {

    private final Issuing issuing;
    private final TakenBack list;

    OurOwn(Issuing issuing, TakenBack list) {
        this.issuing = issuing;
        this.list = list;
    }

    @Override
    public Optional<Trust.Issuer> issuer(String id) {
        return id.equals(issuing.did())
                ? Optional.of(new Trust.Issuer(id, issuing.name(), issuing.publicKeys(Viewer.job())))
                : Optional.empty();
    }

    @Override
    public Optional<Boolean> takenBack(Badge.Place place) {
        return list.says(Viewer.job(), place.list(), place.index());
    }
}
