package org.naast.certification;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.naast.directory.Level;
import org.naast.notifications.Inbox;
import org.naast.organisations.Programmes;
import org.naast.privacy.NotPersonal;
import org.naast.training.Course;
import org.naast.training.Courses;
import org.naast.training.Lessons;
import org.naast.training.Round;
import org.naast.training.Rounds;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whoever teaches hears that somebody has done everything of a short course, so that nobody waits for a certificate unseen. */
@Service
@Transactional
@NotPersonal("it says in which group, not who")
public class GraduateNews {

    /** For whoever teaches; about the programme. */
    private static final String KIND = "certification.learned";

    private static final Duration TO_GIVE = Duration.ofDays(14);

    private final Lessons lessons;
    private final Courses courses;
    private final Rounds rounds;
    private final Graduates graduates;
    private final Certificates certificates;
    private final Programmes programmes;
    private final Inbox inbox;
    private final Clock clock;

    GraduateNews(
            Lessons lessons,
            Courses courses,
            Rounds rounds,
            Graduates graduates,
            Certificates certificates,
            Programmes programmes,
            Inbox inbox,
            Clock clock) {
        this.lessons = lessons;
        this.courses = courses;
        this.rounds = rounds;
        this.graduates = graduates;
        this.certificates = certificates;
        this.programmes = programmes;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** On the higher levels people ask for a certificate themselves. */
    public void learned(Viewer job, PersonId who, UUID part) {
        lessons.finished(job, who, part)
                .filter(course -> course.words().level() == Level.VOLUNTEER)
                .map(Course::programme)
                .filter(programme -> certificates.find(job, who, programme).isEmpty())
                .ifPresent(programme -> programmes
                        .desk(job, programme)
                        .ifPresent(desk -> inbox.put(
                                job,
                                desk.coordinator(),
                                KIND,
                                programme.value(),
                                clock.instant().plus(TO_GIVE))));
    }

    /** The groups in which somebody has done everything and has no certificate; none when the programme is not theirs. */
    public List<Round> waiting(Viewer coordinator, ProgrammeId programme) {
        var waiting = courses.of(coordinator, programme).stream()
                .filter(course -> course.words().level() == Level.VOLUNTEER)
                .flatMap(course -> rounds.of(coordinator, course.id()).stream())
                .filter(round -> graduates.of(coordinator, round.id()).stream().anyMatch(one -> !one.certified()))
                .toList();
        if (waiting.isEmpty() && coordinator.coordinates(programme)) {
            inbox.done(coordinator, KIND, programme.value());
        }
        return waiting;
    }
}
