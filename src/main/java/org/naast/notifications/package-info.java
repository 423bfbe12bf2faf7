/**
 * Who should know, and by when: an inbox for staff and peers, and a neutral mail for those who asked for one.
 *
 * <p>Promise: a mail says that there is something to see, and never what, from whom or about what. It is off until its
 * reader asks for it, and only the mail waits for quiet hours, never the thing itself. Start reading at
 * {@link org.naast.notifications.Inbox}.
 */
@ApplicationModule(allowedDependencies = {"viewer", "privacy", "timers"})
@NullMarked
package org.naast.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
