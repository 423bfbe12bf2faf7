package org.naast.reference;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody needs help with now. The order is the order on the crisis page. */
public enum Need {
    @JsonProperty("suicide")
    SUICIDE("suicide"),
    @JsonProperty("overdose")
    OVERDOSE("overdose"),
    @JsonProperty("withdrawal")
    WITHDRAWAL("withdrawal"),
    @JsonProperty("confusion")
    CONFUSION("confusion"),
    @JsonProperty("violence")
    VIOLENCE("violence"),
    @JsonProperty("youth")
    YOUTH("youth");

    private final String id;

    Need(String id) {
        this.id = id;
    }

    /** The word used in data packs, addresses and message keys. */
    public String id() {
        return id;
    }
}
