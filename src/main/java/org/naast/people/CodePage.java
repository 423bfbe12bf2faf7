package org.naast.people;

/**
 * What the page {@code people/code} shows: the one time a return code can be read.
 *
 * @param code in four groups
 * @param words the name others see
 * @param onward where the person goes from here
 */
public record CodePage(String code, String words, String onward) {

    public static CodePage of(ReturnCode code, String words) {
        return new CodePage(code.inGroups(), words, "/my");
    }

    @Override
    public String toString() {
        return "CodePage[…]";
    }
}
