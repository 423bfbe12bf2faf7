package org.naast.requests;

import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** This module's step of an erasure, alone. */
@Service
@Transactional
@As(Purpose.ERASE)
public class RequestErasing {

    private final RequestErasure step;

    RequestErasing(RequestErasure step) {
        this.step = step;
    }

    public void erase(Viewer job, PersonId who) {
        step.erase(job, who);
    }
}
