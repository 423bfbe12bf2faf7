package org.naast.people.web;

import org.naast.viewer.Role;

/** Where somebody in this role begins. */
final class Homes {

    private Homes() {}

    static String of(Role role) {
        return switch (role) {
            case PEER -> "/day";
            case COORDINATOR -> "/desk";
            case OPERATOR -> "/start";
            case MEMBER, GUEST -> "/my";
            case VISITOR, JOB -> "/";
        };
    }
}
