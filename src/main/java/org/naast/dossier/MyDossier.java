package org.naast.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.naast.people.Surroundings;
import org.naast.privacy.NotPersonal;
import org.naast.schemes.Dossier;
import org.naast.schemes.Scheme;
import org.naast.schemes.Schemes;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own file: the ways they go, and what they have. {@link Readers} says who may read it. */
@Service
@Transactional
@NotPersonal("it is the viewer's own")
public class MyDossier {

    private final FiledTable items;
    private final LearnedTable learned;
    private final WayTable ways;
    private final Schemes schemes;
    private final Surroundings surroundings;
    private final Clock clock;

    MyDossier(
            FiledTable items,
            LearnedTable learned,
            WayTable ways,
            Schemes schemes,
            Surroundings surroundings,
            Clock clock) {
        this.items = items;
        this.learned = learned;
        this.ways = ways;
        this.schemes = schemes;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    public List<Way> ways(Viewer person) {
        return ways.of(person.id());
    }

    public boolean goes(Viewer person, String scheme) {
        return ways(person).stream().anyMatch(way -> way.scheme().equals(scheme));
    }

    /** The scheme in the version this person goes under; the newest for whoever is not on that way. */
    public Optional<Scheme> scheme(Viewer person, String scheme) {
        return ways(person).stream()
                .filter(way -> way.scheme().equals(scheme))
                .findFirst()
                .flatMap(way -> schemes.find(scheme, way.version()))
                .or(() -> newest(person, scheme));
    }

    public Optional<Scheme> newest(Viewer person, String scheme) {
        return schemes.newest(today(person)).stream()
                .filter(one -> one.id().equals(scheme))
                .findFirst();
    }

    /** What was written down, then what was learned at courses here; each with the newest day first. */
    public List<Filed> items(Viewer person) {
        return Stream.concat(items.of(person.id()).stream(), learned.of(person.id()).stream())
                .toList();
    }

    /** Tags of the competencies their courses here were about. */
    public Set<String> learned(Viewer person) {
        return learned.teaches(person.id());
    }

    /** What is there since that day, held together. */
    public Dossier gathered(Viewer person, LocalDate since) {
        return Gathered.of(items(person), since);
    }

    /** What can be written down for something that is asked; empty where nobody knows what would count. */
    public Optional<Fact> fact(Viewer person, String scheme, String requirement) {
        return scheme(person, scheme).flatMap(one -> one.asked(requirement)).flatMap(Fact::of);
    }

    /** Writes something down. False when the requirement is no part of a way they go, or nobody knows what would count for it. */
    public boolean file(Viewer person, String scheme, String requirement, Entry entry) {
        var fact = fact(person, scheme, requirement).filter(_ -> goes(person, scheme));
        fact.ifPresent(found -> items.insert(
                person, found, found.typed() ? entry.hours() : found.amount(), entry.day(), entry.words()));
        return fact.isPresent();
    }

    public boolean remove(Viewer person, UUID item) {
        return items.remove(person, item);
    }

    public LocalDate today(Viewer person) {
        return LocalDate.ofInstant(clock.instant(), surroundings.zone(person));
    }
}
