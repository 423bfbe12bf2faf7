package org.naast.certification;

import java.util.List;
import java.util.UUID;

/**
 * The last answer about an application came from somebody of a programme that helps: what follows from it is done by the
 * machine, in the name of the programme that was asked.
 *
 * @param fields ids of the experiences both said yes for; empty for a refusal
 * @param provisional whether something the scheme asks was not there
 */
public record DecidedElsewhere(UUID application, List<String> fields, boolean provisional) {

    public DecidedElsewhere {
        fields = List.copyOf(fields);
    }
}
