package org.naast.dossier;

import java.util.UUID;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Frameworks;
import org.naast.training.Lessons;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody learns at a course here stands in their file by itself, and goes out of it when it was not so. */
@Service
@Transactional
@NotPersonal("it tells nobody anything")
public class Following {

    private final LearnedTable table;
    private final Lessons lessons;
    private final Frameworks frameworks;

    Following(LearnedTable table, Lessons lessons, Frameworks frameworks) {
        this.table = table;
        this.lessons = lessons;
        this.frameworks = frameworks;
    }

    /** Asks what is so now: what was told may come late, or twice. */
    public void learned(Viewer job, PersonId person, UUID part) {
        lessons.of(job, person, part)
                .ifPresentOrElse(
                        lesson -> table.put(
                                job,
                                part,
                                lesson,
                                frameworks.domain(lesson.teaches()).orElse("")),
                        () -> {
                            if (lessons.known(job, part)) {
                                table.remove(job, person, part);
                            }
                        });
    }
}
