package org.naast.certification.web;

import java.util.UUID;

/**
 * What {@code certification/link.html} needs.
 *
 * @param code with which the address ends
 * @param holds whether there is a paper of it
 */
record LinkPage(UUID id, String address, String code, boolean holds) {

    @Override
    public String toString() {
        return "LinkPage[…]";
    }
}
