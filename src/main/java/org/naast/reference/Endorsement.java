package org.naast.reference;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The two fields a peer specialist can be certified for. An experience may fall in both. */
public enum Endorsement {
    @JsonProperty("mental-health")
    MENTAL_HEALTH("mental-health"),
    @JsonProperty("addiction")
    ADDICTION("addiction");

    private final String id;

    Endorsement(String id) {
        this.id = id;
    }

    /** The word used in the database, in data packs and in addresses. */
    public String id() {
        return id;
    }

    /** The known ones among these words. */
    public static Set<Endorsement> read(Collection<String> ids) {
        return Stream.of(values()).filter(known -> ids.contains(known.id)).collect(Collectors.toUnmodifiableSet());
    }

    /** As one line, for a column. */
    public static String written(Collection<Endorsement> some) {
        return some.stream().map(Endorsement::id).sorted().collect(Collectors.joining(","));
    }
}
