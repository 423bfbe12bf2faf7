package org.naast.directory.web;

import java.util.List;
import java.util.Map;

/**
 * One page that asks one thing.
 *
 * @param key its texts: {@code directory.step.KEY}
 * @param warnings what the writer should know before this becomes public; they decide
 */
record StepPage(String key, String action, List<Text> texts, List<Box> boxes, List<Warning> warnings) {

    StepPage warning(List<Warning> found) {
        return new StepPage(key, action, texts, boxes, found);
    }

    /** What is still to be done, by the name of the field. */
    StepPage missing(Map<String, String> errors) {
        return new StepPage(
                key,
                action,
                texts.stream()
                        .map(one ->
                                new Text(one.name, one.value, one.most, one.lines, errors.getOrDefault(one.name, "")))
                        .toList(),
                boxes.stream()
                        .map(one -> new Box(one.name, one.kind, one.options, errors.getOrDefault(one.name, "")))
                        .toList(),
                warnings);
    }

    /** A field to write in; the limit is told beforehand and cuts nothing; the error stands beside it. */
    record Text(String name, String value, int most, boolean lines, String error) {}

    /** Something to choose from; kind is radio, checkbox or select. */
    record Box(String name, String kind, List<Option> options, String error) {

        Box(String name, String kind, List<Option> options) {
            this(name, kind, options, "");
        }
    }

    /** @param kind sent along with the form, so that a text with something else in it is shown again */
    record Warning(String kind, String text) {}

    record Option(String value, String label, boolean chosen) {}
}
