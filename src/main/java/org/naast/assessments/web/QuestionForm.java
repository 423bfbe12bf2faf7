package org.naast.assessments.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.naast.assessments.Question;
import org.naast.screens.Typed;

/**
 * A question, as typed.
 *
 * @param choices six lines, some of them empty
 * @param right which of those six are right, counted from 1
 */
record QuestionForm(String asked, List<String> choices, Set<Integer> right, String why) {

    static final int LONGEST = 500;
    private static final int CHOICES = 6;
    private static final int LINE = 200;

    static QuestionForm of(Typed typed) {
        return new QuestionForm(
                typed.text("asked"),
                IntStream.rangeClosed(1, CHOICES)
                        .mapToObj(number -> typed.line("choice" + number))
                        .toList(),
                typed.fields().getOrDefault("right", List.of()).stream()
                        .filter(number -> number.matches("[1-6]"))
                        .map(Integer::valueOf)
                        .collect(toUnmodifiableSet()),
                typed.text("why"));
    }

    static QuestionForm of(Question.Content content) {
        return new QuestionForm(
                content.asked(),
                Stream.concat(content.choices().stream(), Stream.generate(() -> ""))
                        .limit(CHOICES)
                        .toList(),
                content.right(),
                content.why());
    }

    static QuestionForm fresh() {
        return of(new Question.Content("", List.of(), Set.of(), ""));
    }

    /** Field by field, the key of the sentence beside it. */
    Map<String, String> wrong() {
        var wrong = new LinkedHashMap<String, String>();
        if (asked.isEmpty() || asked.length() > LONGEST) {
            wrong.put("asked", "assessments.asked.wrong");
        }
        if (choices.stream().anyMatch(line -> line.length() > LINE)) {
            wrong.put("choices", "assessments.choices.long");
        } else if (content().choices().size() < 2) {
            wrong.put("choices", "assessments.choices.few");
        } else if (twice()) {
            wrong.put("choices", "assessments.choices.twice");
        } else if (right.stream().anyMatch(number -> choices.get(number - 1).isEmpty())) {
            wrong.put("choices", "assessments.right.empty");
        } else if (right.isEmpty()) {
            wrong.put("choices", "assessments.right.none");
        }
        if (why.length() > LONGEST) {
            wrong.put("why", "assessments.why.long");
        }
        return wrong;
    }

    private boolean twice() {
        var lines = content().choices();
        return lines.stream()
                        .map(line -> line.toLowerCase(Locale.ROOT))
                        .distinct()
                        .count()
                < lines.size();
    }

    /** Without the empty lines; what is right moves up with its line. */
    Question.Content content() {
        var kept = new ArrayList<String>();
        var good = new HashSet<Integer>();
        for (var number = 1; number <= CHOICES; number++) {
            var line = choices.get(number - 1);
            if (!line.isEmpty()) {
                kept.add(line);
                if (right.contains(number)) {
                    good.add(kept.size());
                }
            }
        }
        return new Question.Content(asked, kept, good, why);
    }
}
