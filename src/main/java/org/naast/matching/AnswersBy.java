package org.naast.matching;

import java.util.Locale;
import java.util.Optional;
import org.naast.directory.PeerCard;
import org.naast.viewer.Viewer;

/** Says by when somebody who asks this peer now has an answer, in words; implemented where requests are. */
public interface AnswersBy {

    Optional<String> by(Viewer viewer, PeerCard peer, Locale locale);
}
