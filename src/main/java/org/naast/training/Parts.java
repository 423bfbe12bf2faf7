package org.naast.training;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Frameworks;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A course is put together, part by part. False when it is not theirs. */
@Service
@Transactional
@NotPersonal("a course is what an organisation says of itself")
public class Parts {

    private final CourseTable courses;
    private final PartTable parts;
    private final Frameworks frameworks;
    private final TextNews texts;
    private final Clock clock;

    Parts(CourseTable courses, PartTable parts, Frameworks frameworks, TextNews texts, Clock clock) {
        this.courses = courses;
        this.parts = parts;
        this.frameworks = frameworks;
        this.texts = texts;
        this.clock = clock;
    }

    /** At the end of a course. */
    public boolean add(Viewer coordinator, UUID course, Part.Content content) {
        var id = Ids.next();
        var added = mine(coordinator, course) && parts.add(coordinator, id, course, known(content));
        if (added) {
            texts.ages(coordinator, id);
        }
        return added;
    }

    /**
     * Another text for what ages is learned anew by everybody.
     *
     * @param small only a slip was mended: it is the same text
     */
    public boolean change(Viewer coordinator, UUID part, Part.Content content, boolean small) {
        var anew = parts.find(coordinator, part)
                .filter(before -> !small && content.anew(before.content()))
                .map(_ -> clock.instant());
        var changed = parts.change(coordinator, part, known(content), anew);
        if (changed) {
            texts.ages(coordinator, part);
            anew.ifPresent(_ -> texts.renewed(coordinator, part));
        }
        return changed;
    }

    /** One earlier in the order. */
    public boolean up(Viewer coordinator, UUID part) {
        var found = parts.find(coordinator, part).filter(one -> mine(coordinator, one.course()));
        found.ifPresent(one -> parts.up(coordinator, one));
        return found.isPresent();
    }

    /** With what people did of it. */
    public boolean remove(Viewer coordinator, UUID part) {
        var found = parts.find(coordinator, part).filter(one -> mine(coordinator, one.course()));
        found.ifPresent(one -> {
            parts.remove(coordinator, part);
            parts.closeGap(coordinator, one.course());
        });
        return found.isPresent();
    }

    /** A competency that no framework knows is none. */
    private Part.Content known(Part.Content content) {
        return content.teaching(
                content.teaches().stream().filter(frameworks::known).collect(Collectors.toUnmodifiableSet()));
    }

    private boolean mine(Viewer coordinator, UUID course) {
        return courses.find(coordinator, course)
                .filter(one -> coordinator.coordinates(one.programme()))
                .isPresent();
    }
}
