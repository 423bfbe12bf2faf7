package org.naast.requests.web;

/**
 * What {@code people/code.html} needs: the one time a return code can be read.
 *
 * @param code in four groups
 * @param words what others call this guest
 * @param onward where the way leads from here
 */
record CodePage(String code, String words, String onward) {

    @Override
    public String toString() {
        return "CodePage[…]";
    }
}
