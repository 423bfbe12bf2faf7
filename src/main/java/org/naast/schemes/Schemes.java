package org.naast.schemes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.naast.reference.PackReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * All schemes we know, those of whoever runs the installation among them, each in its versions. Somebody under way stays
 * with the version they began with, so none is ever taken away: a new one is a file beside the old.
 */
@Component
@EnableConfigurationProperties(SchemeSettings.class)
public class Schemes {

    private static final String SHIPPED = "classpath:reference/schemes/*.json";

    private final List<Scheme> all;

    Schemes(SchemeSettings settings) {
        var found = new ArrayList<Scheme>(shipped());
        settings.own().ifPresent(folder -> found.addAll(PackFiles.in(folder, Scheme.class)));
        PackReader.unique(
                "scheme",
                found,
                scheme -> scheme.id() + " version " + scheme.pack().version());
        found.sort(Comparator.comparing(Scheme::id)
                .thenComparing(scheme -> scheme.pack().effective()));
        all = List.copyOf(found);
    }

    /** The newest version of each that is in force on no later day than today. */
    public List<Scheme> newest(java.time.LocalDate today) {
        var newest = new LinkedHashMap<String, Scheme>();
        all.stream()
                .filter(scheme -> !scheme.pack().effective().isAfter(today))
                .forEach(scheme -> newest.put(scheme.id(), scheme));
        return List.copyOf(newest.values());
    }

    public Optional<Scheme> find(String id, String version) {
        return all.stream()
                .filter(scheme ->
                        scheme.id().equals(id) && scheme.pack().version().equals(version))
                .findFirst();
    }

    /** From the oldest to the newest. */
    public List<Scheme> versions(String id) {
        return all.stream().filter(scheme -> scheme.id().equals(id)).toList();
    }

    public List<Scheme> all() {
        return all;
    }

    static List<Scheme> shipped() {
        return PackFiles.shipped(SHIPPED, Scheme.class);
    }
}
