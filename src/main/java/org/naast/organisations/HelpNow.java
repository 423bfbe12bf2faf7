package org.naast.organisations;

import java.util.List;
import org.naast.reference.CrisisBox;

/**
 * What stands at once before somebody whose words may mean danger.
 *
 * @param own what the programme they turn to adds to the numbers
 */
public record HelpNow(CrisisBox box, List<OwnWords> own) {}
