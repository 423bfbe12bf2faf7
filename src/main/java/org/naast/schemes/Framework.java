package org.naast.schemes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.reference.Bilingual;
import org.naast.reference.Pack;
import org.naast.reference.PackReader;

/**
 * What a peer specialist is able to do, as one body names it.
 *
 * @param schemes those that ask for hours about these competencies by their ids
 * @param mappings which competency of another framework is one of these; our reading, no body said so
 */
public record Framework(
        Pack pack, Bilingual name, List<String> schemes, List<Competency> competencies, List<Mapping> mappings) {

    /** One thing somebody is able to do. */
    public record Competency(String id, Bilingual text) {}

    /** One competency of another framework, and which of this it is. */
    public record Mapping(String framework, String from, String to) {}

    public Framework {
        schemes = List.copyOf(schemes);
        competencies = List.copyOf(competencies);
        mappings = List.copyOf(mappings);
        PackReader.unique("competency", competencies, Competency::id);
        for (var mapping : mappings) {
            if (competencies.stream().noneMatch(one -> one.id().equals(mapping.to()))) {
                throw new IllegalArgumentException("a mapping leads to " + mapping.to() + ", which is not there");
            }
        }
    }

    public String id() {
        return pack.id();
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    /** How a part of a course names a competency. */
    public String tag(Competency competency) {
        return id() + ":" + competency.id();
    }

    /** Which of these a tag is: its own, or one of another framework that leads here. */
    Optional<String> reached(String tag) {
        return competencies.stream()
                .filter(one -> tag(one).equals(tag))
                .map(Competency::id)
                .findFirst()
                .or(() -> mappings.stream()
                        .filter(one -> tag.equals(one.framework() + ":" + one.from()))
                        .map(Mapping::to)
                        .findFirst());
    }
}
