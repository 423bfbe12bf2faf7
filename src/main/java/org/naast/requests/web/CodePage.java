package org.naast.requests.web;

/**
 * The one time a return code can be read.
 *
 * @param code in four groups
 */
record CodePage(String code) {

    @Override
    public String toString() {
        return "CodePage[…]";
    }
}
