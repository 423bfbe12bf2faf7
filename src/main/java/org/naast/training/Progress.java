package org.naast.training;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.About;
import org.naast.schemes.Category;
import org.naast.viewer.PersonId;

/**
 * How far somebody is with a course.
 *
 * @param parts in their order
 * @param done those that are done
 */
public record Progress(PersonId whose, List<Part> parts, Set<UUID> done) implements About {

    public Progress {
        parts = List.copyOf(parts);
        done = Set.copyOf(done);
    }

    public boolean has(Part part) {
        return done.contains(part.id());
    }

    /** What is read on one's own is read in its order; a group meets when it meets. */
    public boolean mayRead(Part part) {
        return part.alone()
                && parts.stream()
                        .filter(earlier -> earlier.holdsUp() && earlier.position() < part.position())
                        .allMatch(this::has);
    }

    public boolean complete() {
        return !parts.isEmpty() && parts.stream().allMatch(this::has);
    }

    /** Minutes of what is done. */
    public int spent() {
        return minutes().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Minutes of all there is to do. */
    public int whole() {
        return parts.stream().mapToInt(part -> part.content().minutes()).sum();
    }

    /** Minutes of what is done, by what they count as. */
    public Map<Category, Integer> minutes() {
        var minutes = new EnumMap<Category, Integer>(Category.class);
        parts.stream()
                .filter(this::has)
                .map(Part::content)
                .forEach(part -> minutes.merge(part.category(), part.minutes(), Integer::sum));
        return minutes;
    }
}
