package org.naast.schemes.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.reference.CrisisLines;
import org.naast.schemes.Requirement;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.screens.Moments;
import org.springframework.stereotype.Component;

/** Says what schemes ask, in the reader's language. */
@Component
class BecomePages {

    private static final List<String> QUESTIONS = Stream.of("story", "other", "hard", "people", "no", "time", "why")
            .map(about -> "schemes.am." + about)
            .toList();

    private final Schemes schemes;
    private final CrisisLines lines;
    private final Moments moments;
    private final Clock clock;

    BecomePages(Schemes schemes, CrisisLines lines, Moments moments, Clock clock) {
        this.schemes = schemes;
        this.lines = lines;
        this.moments = moments;
        this.clock = clock;
    }

    BecomePage all(Locale locale) {
        return new BecomePage(QUESTIONS, rows(true, locale), rows(false, locale));
    }

    Optional<BecomePage.One> one(String id, Locale locale) {
        return newest().filter(scheme -> scheme.id().equals(id)).findFirst().map(scheme -> one(scheme, locale));
    }

    private Stream<Scheme> newest() {
        return schemes.newest(LocalDate.ofInstant(clock.instant(), lines.home().zone())).stream();
    }

    private List<BecomePage.Row> rows(boolean here, Locale locale) {
        return newest().filter(scheme -> isHere(scheme) == here)
                .sorted(Comparator.comparing(
                        scheme -> scheme.pack().jurisdiction().equals("any")))
                .map(scheme -> new BecomePage.Row(
                        scheme.id(), scheme.name(locale), scheme.body().in(locale)))
                .toList();
    }

    private boolean isHere(Scheme scheme) {
        var where = scheme.pack().jurisdiction();
        return where.equals("any") || where.startsWith(lines.home().country());
    }

    private BecomePage.One one(Scheme scheme, Locale locale) {
        var pack = scheme.pack();
        return new BecomePage.One(
                scheme.id(),
                scheme.name(locale),
                scheme.body().in(locale),
                pack.source(),
                pack.version(),
                moments.day(pack.checked(), locale),
                asked(scheme.first(), locale),
                asked(scheme.renewal(), locale),
                times(scheme.course()));
    }

    private static List<BecomePage.Line> asked(List<Requirement> requirements, Locale locale) {
        return requirements.stream()
                .map(one -> new BecomePage.Line(one.text().in(locale), one.source()))
                .toList();
    }

    private static List<BecomePage.Time> times(Scheme.Course course) {
        return Stream.of(
                        new BecomePage.Time("schemes.time.decision", course.decisionDays()),
                        new BecomePage.Time("schemes.time.provisional", course.provisionalMonths()),
                        new BecomePage.Time("schemes.time.extension", course.extensionMonths()),
                        new BecomePage.Time("schemes.time.valid", course.validMonths()),
                        new BecomePage.Time("schemes.time.window", course.windowDays()),
                        new BecomePage.Time("schemes.time.pending", course.pendingDays()))
                .filter(time -> time.many() > 0)
                .toList();
    }
}
