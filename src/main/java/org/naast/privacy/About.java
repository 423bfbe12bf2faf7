package org.naast.privacy;

import org.naast.viewer.PersonId;

/** Something that tells about a person. Returning it to somebody else is written in the audit. */
public interface About {

    PersonId whose();
}
