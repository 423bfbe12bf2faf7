package org.naast.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

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
}
