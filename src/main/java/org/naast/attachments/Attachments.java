package org.naast.attachments;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.training.Attached;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Learning;
import org.naast.viewer.Ids;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files beside the parts of a course: whoever teaches adds them, whoever takes part reads them. */
@Service
@Transactional
@NotPersonal("a file is what an organisation teaches with")
public class Attachments implements Attached {

    /** In one course. */
    public static final int MOST = 20;

    private final AttachmentTable table;
    private final Courses courses;
    private final Learning learning;
    private final Clock clock;

    Attachments(AttachmentTable table, Courses courses, Learning learning, Clock clock) {
        this.table = table;
        this.courses = courses;
        this.learning = learning;
        this.clock = clock;
    }

    /** Makes it anew, and keeps that. */
    public Added add(Viewer coordinator, UUID part, String name, byte[] bytes) {
        var course = mine(coordinator, part);
        if (course.isEmpty()) {
            return new Added.NotHere();
        }
        table.hold(course.get().id());
        if (table.of(course.get().id()).size() >= MOST) {
            return new Added.Refused(Reason.FULL);
        }
        return switch (Clean.of(bytes)) {
            case Clean.Not(var reason) -> new Added.Refused(reason);
            case Clean.Fine fine -> {
                table.insert(coordinator, Ids.next(), part, course.get(), name, fine, clock.instant());
                yield new Added.Done();
            }
        };
    }

    /** False when it is not theirs. */
    public boolean remove(Viewer coordinator, UUID file) {
        return table.find(file)
                .filter(one -> mine(coordinator, one.part()).isPresent())
                .filter(_ -> table.remove(coordinator, file))
                .isPresent();
    }

    /** Those beside one part, for whoever teaches it. */
    public List<Attachment> beside(Viewer coordinator, UUID part) {
        return mine(coordinator, part)
                .map(course -> table.of(course.id()).stream()
                        .filter(one -> one.part().equals(part))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Map<UUID, List<Attached.File>> of(Viewer learner, UUID course) {
        return learning.takesPart(learner, course)
                ? table.of(course).stream()
                        .collect(groupingBy(
                                Attachment::part,
                                mapping(
                                        one -> new Attached.File("/learning/files/" + one.id(), one.name(), one.size()),
                                        toList())))
                : Map.of();
    }

    /** For whoever takes part or teaches; empty for everybody else. */
    public Optional<Attachment> find(Viewer reader, UUID file) {
        return table.find(file).filter(one -> mayRead(reader, one));
    }

    /** Empty for whoever may not read it. */
    public Optional<byte[]> bytes(Viewer reader, UUID file) {
        return find(reader, file).flatMap(one -> table.bytes(one.id()));
    }

    private boolean mayRead(Viewer reader, Attachment one) {
        return mine(reader, one.part()).isPresent()
                || courses.part(reader, one.part())
                        .filter(part -> learning.takesPart(reader, part.course()))
                        .isPresent();
    }

    private Optional<Course> mine(Viewer coordinator, UUID part) {
        return courses.part(coordinator, part)
                .flatMap(one -> courses.find(coordinator, one.course()))
                .filter(course -> coordinator.coordinates(course.programme()));
    }
}
