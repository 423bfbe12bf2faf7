package org.naast.notifications;

import org.naast.viewer.Viewer;

/** What follows when somebody gets no mail any more, in the same transaction; who relies on mail implements it. */
public interface MailStops {

    void stopped(Viewer person);
}
