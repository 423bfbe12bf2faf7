package org.naast.schemes;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.naast.reference.PackReader;
import org.springframework.stereotype.Component;

/**
 * All frameworks of competencies we know, those of whoever runs the installation among them: a folder {@code frameworks}
 * beside their schemes.
 */
@Component
public class Frameworks {

    private static final String SHIPPED = "classpath:reference/frameworks/*.json";

    private final List<Framework> all;

    Frameworks(SchemeSettings settings) {
        var found = new ArrayList<>(PackFiles.shipped(SHIPPED, Framework.class));
        settings.own()
                .map(folder -> folder.resolve("frameworks"))
                .filter(Files::isDirectory)
                .ifPresent(folder -> found.addAll(PackFiles.in(folder, Framework.class)));
        PackReader.unique("framework", found, Framework::id);
        found.sort(Comparator.comparing(framework -> !framework.schemes().isEmpty()));
        all = List.copyOf(found);
    }

    /** First those that say what people are able to do, then those of a scheme. */
    public List<Framework> all() {
        return all;
    }

    public boolean known(String tag) {
        return all.stream()
                .anyMatch(framework -> framework.competencies().stream()
                        .anyMatch(one -> framework.tag(one).equals(tag)));
    }

    /** In words, in the order of their frameworks; what nobody knows any more is left out. */
    public List<String> words(Collection<String> tags, Locale locale) {
        return all.stream()
                .flatMap(framework -> framework.competencies().stream()
                        .filter(one -> tags.contains(framework.tag(one)))
                        .map(one -> one.text().in(locale)))
                .toList();
    }

    /** What else people are able to do, as those name it that no scheme stands behind; nothing for who has none of it yet. */
    public List<String> others(Collection<String> tags, Locale locale) {
        return all.stream()
                .filter(framework -> framework.schemes().isEmpty() && !tags.isEmpty())
                .flatMap(framework -> framework.competencies().stream()
                        .filter(one -> !tags.contains(framework.tag(one)))
                        .map(one -> one.text().in(locale)))
                .toList();
    }

    /**
     * Which part of the subject hours with these tags were about, as schemes ask for it. Empty when that is none or more
     * than one: an hour counts once.
     */
    public Optional<String> domain(Collection<String> tags) {
        var reached = all.stream()
                .filter(framework -> !framework.schemes().isEmpty())
                .flatMap(framework -> tags.stream().flatMap(tag -> framework.reached(tag).stream()))
                .distinct()
                .toList();
        return reached.size() == 1 ? Optional.of(reached.getFirst()) : Optional.empty();
    }
}
