package org.naast.screens;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The one answer for what is not there, and for what is not yours: nobody can tell the two apart. */
public final class NotHere extends ResponseStatusException {

    private static final long serialVersionUID = 1L;

    public NotHere() {
        super(HttpStatus.NOT_FOUND);
    }
}
