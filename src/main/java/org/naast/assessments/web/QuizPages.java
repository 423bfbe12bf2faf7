package org.naast.assessments.web;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.naast.assessments.Marked;
import org.naast.assessments.Question;
import org.naast.people.Surroundings;
import org.naast.screens.Moments;
import org.naast.training.Learning;
import org.naast.training.Part;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/** Says what is asked, and how somebody did. */
@Component
class QuizPages {

    private final Learning learning;
    private final Surroundings surroundings;
    private final Moments moments;

    QuizPages(Learning learning, Surroundings surroundings, Moments moments) {
        this.learning = learning;
        this.surroundings = surroundings;
        this.moments = moments;
    }

    QuizPage of(Viewer learner, Part part, List<Question> questions, Locale locale) {
        return page(learner, part, questions, Map.of(), List.of(), "", "", locale);
    }

    QuizPage of(
            Viewer learner,
            Part part,
            List<Question> questions,
            Map<UUID, Set<Integer>> chosen,
            Marked marked,
            Locale locale) {
        return switch (marked) {
            case Marked.Passed(var marks) -> page(learner, part, questions, chosen, marks, "passed", "", locale);
            case Marked.Again(var marks) -> page(learner, part, questions, chosen, marks, "again", "", locale);
            case Marked.TooSoon(var from) ->
                page(learner, part, questions, chosen, List.of(), "soon", at(learner, from, locale), locale);
            case Marked.Unanswered _, Marked.NotHere _ ->
                page(learner, part, questions, chosen, List.of(), "unanswered", "", locale);
        };
    }

    private QuizPage page(
            Viewer learner,
            Part part,
            List<Question> questions,
            Map<UUID, Set<Integer>> chosen,
            List<Marked.Mark> marks,
            String said,
            String again,
            Locale locale) {
        var marked = marks.stream()
                .collect(Collectors.toUnmodifiableMap(mark -> mark.question().id(), Function.identity()));
        return new QuizPage(
                part.id(),
                part.language(),
                part.content().title(),
                part.content().body().lines().filter(line -> !line.isBlank()).toList(),
                moments.spent(Duration.ofMinutes(part.content().minutes()), locale),
                questions.stream()
                        .map(one -> asked(one, chosen.getOrDefault(one.id(), Set.of()), marked))
                        .toList(),
                Marked.needed(questions.size()),
                (int) marks.stream().filter(Marked.Mark::good).count(),
                said,
                again,
                learning.progress(learner, part.course()).has(part));
    }

    private static QuizPage.Asked asked(Question one, Set<Integer> chosen, Map<UUID, Marked.Mark> marked) {
        var mark = marked.get(one.id());
        return new QuizPage.Asked(
                one.id(),
                one.asked(),
                IntStream.rangeClosed(1, one.choices().size())
                        .mapToObj(number ->
                                new QuizPage.Choice(number, one.choices().get(number - 1), chosen.contains(number)))
                        .toList(),
                mark == null ? "" : mark.good() ? "good" : "not",
                mark == null ? "" : mark.why());
    }

    private String at(Viewer learner, Instant from, Locale locale) {
        return moments.from(from, surroundings.zone(learner), locale);
    }
}
