package org.naast.training;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Ids;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation teaches; {@link Parts} puts it together. */
@Service
@Transactional
@NotPersonal("a course is what an organisation says of itself")
public class Courses {

    private final CourseTable table;
    private final PartTable parts;
    private final Assessed assessed;
    private final Programmes programmes;
    private final Clock clock;

    Courses(CourseTable table, PartTable parts, Assessed assessed, Programmes programmes, Clock clock) {
        this.table = table;
        this.parts = parts;
        this.assessed = assessed;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** Empty when the programme is not theirs. Nobody else sees it until it is published. */
    public Optional<UUID> make(Viewer coordinator, ProgrammeId programme, Course.Words words) {
        if (!coordinator.coordinates(programme)) {
            return Optional.empty();
        }
        var id = Ids.next();
        table.insert(coordinator, id, programme, words);
        return Optional.of(id);
    }

    /** False when it is not theirs; so too below. */
    public boolean change(Viewer coordinator, UUID course, Course.Words words) {
        return table.change(coordinator, course, words);
    }

    /** What nobody can finish stays off the site: without parts, without questions to answer, or too old. */
    public boolean publish(Viewer coordinator, UUID course, boolean published) {
        return (!published || ready(coordinator, course)) && table.publish(coordinator, course, published);
    }

    public Optional<Course> find(Viewer viewer, UUID course) {
        return table.find(viewer, course);
    }

    /** A programme's own, published or not. */
    public List<Course> of(Viewer coordinator, ProgrammeId programme) {
        return coordinator.coordinates(programme) ? table.of(coordinator, programme) : List.of();
    }

    /** How long each published course takes at least, in minutes; those without parts are not in it. */
    public Map<UUID, Integer> minutes(Viewer viewer) {
        return table.minutes(viewer);
    }

    /** In their order; none when the course is not to be seen. */
    public List<Part> parts(Viewer viewer, UUID course) {
        return parts.of(viewer, course);
    }

    public Optional<Part> part(Viewer viewer, UUID part) {
        return parts.find(viewer, part);
    }

    /** The names of the parts in which nothing is asked yet, for whoever teaches them. */
    public List<String> unasked(Viewer coordinator, UUID course) {
        var all = parts.of(coordinator, course);
        var unasked = table.find(coordinator, course)
                .filter(one -> coordinator.coordinates(one.programme()))
                .map(_ -> assessed.unasked(coordinator, all))
                .orElse(Set.of());
        return all.stream()
                .filter(part -> unasked.contains(part.id()))
                .map(part -> part.content().title())
                .toList();
    }

    /** The names of the parts whose text is too old now, by this clock. */
    public List<String> outdated(Viewer viewer, UUID course, ZoneId zone) {
        var today = LocalDate.ofInstant(clock.instant(), zone);
        return parts.of(viewer, course).stream()
                .map(Part::content)
                .filter(part -> part.outdated(today))
                .map(Part.Content::title)
                .toList();
    }

    private boolean ready(Viewer coordinator, UUID course) {
        return table.find(coordinator, course)
                .flatMap(one -> programmes.find(coordinator, one.programme()))
                .filter(one -> outdated(coordinator, course, one.zone()).isEmpty())
                .filter(_ -> unasked(coordinator, course).isEmpty())
                .filter(_ -> !parts.of(coordinator, course).isEmpty())
                .isPresent();
    }
}
