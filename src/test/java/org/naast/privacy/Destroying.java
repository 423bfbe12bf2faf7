package org.naast.privacy;

import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that end a key, one of them in vain. */
@Service
@Transactional
public class Destroying {

    private final Seal seal;

    Destroying(Seal seal) {
        this.seal = seal;
    }

    public void destroy(Viewer viewer, Voice voice) {
        seal.destroy(voice);
    }

    public void destroyAndFail(Viewer viewer, Voice voice) {
        seal.destroy(voice);
        throw new IllegalStateException("rolled back");
    }
}
