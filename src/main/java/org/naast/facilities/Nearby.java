package org.naast.facilities;

import java.util.Optional;
import java.util.Set;

/** A place for treatment, and how far it is in a straight line. */
public record Nearby(
        String name,
        Set<Kind> services,
        String street,
        String town,
        Optional<String> phone,
        Optional<String> website,
        double km) {}
