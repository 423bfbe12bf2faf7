package org.naast.schemes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.naast.reference.Bilingual;
import org.naast.reference.Pack;
import org.naast.reference.PackReader;

/**
 * One version of what a body asks for one certificate.
 *
 * @param body who decides, as after "who decides:"
 * @param level {@code volunteer} or {@code certified}: what it can make of somebody here
 * @param first what is asked at first
 * @param renewal what is asked each time it is renewed; empty where it has no end
 */
public record Scheme(
        Pack pack,
        Bilingual name,
        Bilingual body,
        String level,
        List<Requirement> first,
        List<Requirement> renewal,
        Course course) {

    /**
     * How long things take, in months and days; 0 where nothing is said.
     *
     * @param decisionDays within which an application is decided
     * @param provisionalMonths how long a provisional certificate holds, during which hours can be completed
     * @param extensionMonths the one time it can be longer
     * @param validMonths how long the certificate holds
     * @param windowDays how long before its end a renewal can be asked for
     * @param pendingDays how much longer it holds, once, while a renewal that was asked for in time waits to be decided
     * @param source where it says so; empty when nothing is said
     */
    public record Course(
            int decisionDays,
            int provisionalMonths,
            int extensionMonths,
            int validMonths,
            int windowDays,
            int pendingDays,
            String source) {
        public Course {
            if (source.isBlank()
                    && decisionDays + provisionalMonths + extensionMonths + validMonths + windowDays + pendingDays
                            > 0) {
                throw new IllegalArgumentException("how long things take needs a source");
            }
        }
    }

    public Scheme {
        first = List.copyOf(first);
        renewal = List.copyOf(renewal);
        if (first.isEmpty()) {
            throw new IllegalArgumentException(pack.id() + " asks for nothing");
        }
        if (!List.of("volunteer", "certified").contains(level)) {
            throw new IllegalArgumentException(pack.id() + " names a level we do not know: " + level);
        }
        var all = new ArrayList<>(first);
        all.addAll(renewal);
        all.stream()
                .filter(one -> one.source().isBlank() && !(one instanceof Requirement.Unverified))
                .forEach(one -> {
                    throw new IllegalArgumentException(
                            one.id() + " has no source: then it is unverified, without figures");
                });
        PackReader.unique("requirement of " + pack.id(), all, Requirement::id);
    }

    public String id() {
        return pack.id();
    }

    public String name(Locale locale) {
        return name.in(locale);
    }

    /** Something it asks, at first or each time. */
    public Optional<Requirement> asked(String requirement) {
        return Stream.concat(first.stream(), renewal.stream())
                .filter(one -> one.id().equals(requirement))
                .findFirst();
    }

    /** What is asked at this moment in somebody's way. */
    public List<Requirement> asks(boolean renewing) {
        return renewing ? renewal : first;
    }
}
