package org.naast.certification.web;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.certification.Graduates;
import org.naast.directory.Level;
import org.naast.people.Names;
import org.naast.screens.NotHere;
import org.naast.training.Courses;
import org.naast.training.Rounds;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says who has done everything. */
@Component
class GraduatePages {

    /**
     * What {@code certification/graduates.html} needs.
     *
     * @param alone whether one person may give these certificates
     * @param wrong key of what went wrong; empty when nothing did
     */
    record GraduatesPage(
            UUID programme,
            UUID round,
            String title,
            boolean alone,
            List<Row> rows,
            List<CertificatePage.Choice> endorsements,
            String wrong) {

        public boolean somebody() {
            return rows.stream().anyMatch(row -> !row.certified());
        }
    }

    record Row(UUID id, String name, boolean certified) {}

    private final Graduates graduates;
    private final Rounds rounds;
    private final Courses courses;
    private final Names names;

    GraduatePages(Graduates graduates, Rounds rounds, Courses courses, Names names) {
        this.graduates = graduates;
        this.rounds = rounds;
        this.courses = courses;
        this.names = names;
    }

    GraduatesPage page(Viewer coordinator, UUID programme, UUID round, String wrong) {
        var course = rounds.find(coordinator, round)
                .filter(one -> one.programme().value().equals(programme))
                .flatMap(one -> courses.find(coordinator, one.course()))
                .orElseThrow(NotHere::new);
        var all = graduates.of(coordinator, round);
        var called =
                names.shown(coordinator, all.stream().map(one -> one.whose()).collect(Collectors.toSet()));
        return new GraduatesPage(
                programme,
                round,
                course.words().title(),
                course.words().level() == Level.VOLUNTEER,
                all.stream()
                        .map(one ->
                                new Row(one.whose().value(), called.getOrDefault(one.whose(), "–"), one.certified()))
                        .toList(),
                CertificatePage.experiences(_ -> false),
                wrong);
    }
}
