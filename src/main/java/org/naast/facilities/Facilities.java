package org.naast.facilities;

import java.util.List;
import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places for treatment near somewhere. Nobody's place is kept or written down. */
@Service
@Transactional
@NotPersonal("there are no persons in a list of places")
public class Facilities {

    /** A point on the earth. */
    public record Point(double latitude, double longitude) {}

    /** Kilometres to look in, one after the other until there are enough. */
    private static final List<Integer> REACH = List.of(15, 60, 250);

    private final FacilityTable table;

    Facilities(FacilityTable table) {
        this.table = table;
    }

    /** Nearest first; none farther than a day's journey. */
    public List<Nearby> nearest(Viewer viewer, double latitude, double longitude, int atMost) {
        var found = List.<Nearby>of();
        for (var km : REACH) {
            found = table.within(viewer, new FacilityTable.Box(latitude, longitude, km), atMost);
            if (found.size() >= atMost) {
                return found;
            }
        }
        return found;
    }

    /** False before a list was brought in. */
    public boolean any(Viewer viewer) {
        return table.any(viewer);
    }

    /** Where a town or postcode is, as far as the lists tell. */
    public Optional<Point> where(Viewer viewer, String asked) {
        var plain = Plain.text(asked);
        var postcode = Postcode.read(plain, "NL").map(Postcode::value).orElse(plain);
        return table.middle(viewer, postcode, plain).map(box -> new Point(box.latitude(), box.longitude()));
    }
}
