package org.naast.screens;

/** Whether everybody here is invented; every page says so then. */
public interface Demonstration {

    boolean isOne();
}
