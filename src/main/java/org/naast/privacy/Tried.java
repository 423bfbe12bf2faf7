package org.naast.privacy;

/** An answer that may mean that there was nothing here for whoever tried. */
public interface Tried {

    boolean inVain();
}
