package org.naast.live;

import org.naast.viewer.PersonId;

/** What is told over the channel: that a topic changed, or that a person's streams end. */
sealed interface Signal {

    record Changed(String topic) implements Signal {}

    record Closed(PersonId person) implements Signal {}

    static Signal changed(String topic) {
        return new Changed(topic);
    }

    static Signal closed(PersonId person) {
        return new Closed(person);
    }

    default String word() {
        return switch (this) {
            case Changed(var topic) -> "t" + topic;
            case Closed(var person) -> "p" + person;
        };
    }

    static Signal of(String word) {
        var rest = word.substring(1);
        return word.charAt(0) == 'p' ? new Closed(PersonId.of(rest)) : new Changed(rest);
    }
}
