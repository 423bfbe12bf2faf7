package org.naast.screens;

import jakarta.servlet.http.HttpServletRequest;
import org.naast.viewer.Viewer;

/** Tells the frame of a page who is looking; implemented where people sign in. */
public interface WhoIsHere {

    Viewer viewer(HttpServletRequest request);
}
