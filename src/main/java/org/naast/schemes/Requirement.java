package org.naast.schemes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import org.naast.reference.Bilingual;

/** One thing a scheme asks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Requirement.Attestation.class, name = "attestation"),
    @JsonSubTypes.Type(value = Requirement.Hours.class, name = "hours"),
    @JsonSubTypes.Type(value = Requirement.Exam.class, name = "exam"),
    @JsonSubTypes.Type(value = Requirement.Document.class, name = "document"),
    @JsonSubTypes.Type(value = Requirement.Signature.class, name = "signature"),
    @JsonSubTypes.Type(value = Requirement.Check.class, name = "check"),
    @JsonSubTypes.Type(value = Requirement.Age.class, name = "age"),
    @JsonSubTypes.Type(value = Requirement.Residence.class, name = "residence"),
    @JsonSubTypes.Type(value = Requirement.TimeSince.class, name = "time-since"),
    @JsonSubTypes.Type(value = Requirement.Fee.class, name = "fee"),
    @JsonSubTypes.Type(value = Requirement.Unverified.class, name = "unverified")
})
public sealed interface Requirement {

    /** Unique in its scheme, and the same from version to version where it asks the same thing. */
    String id();

    Bilingual text();

    /** Where it says so. */
    String source();

    /** Something a person says of themselves, without proof. */
    record Attestation(String id, Bilingual text, String source, String what) implements Requirement {}

    /**
     * Hours.
     *
     * @param domain the part of the subject they must be about; empty for any
     * @param minimum in hours
     * @param most of some domains only so many hours count, whatever was spent on them
     */
    record Hours(
            String id,
            Bilingual text,
            String source,
            String category,
            String domain,
            int minimum,
            Map<String, Integer> most)
            implements Requirement {
        public Hours {
            Category.of(category);
            most = Map.copyOf(most);
            if (minimum < 1 || most.values().stream().anyMatch(hours -> hours < 0)) {
                throw new IllegalArgumentException(id + " asks for hours that cannot be");
            }
        }

        public Category kind() {
            return Category.of(category);
        }
    }

    record Exam(String id, Bilingual text, String source, String exam) implements Requirement {}

    record Document(String id, Bilingual text, String source, String document) implements Requirement {}

    /** Somebody signs a code, in the version that holds now. */
    record Signature(String id, Bilingual text, String source, String code, String version) implements Requirement {}

    /**
     * Somebody else looked, for instance into criminal records; people weigh what was found.
     *
     * @param months how old it may be; 0 for any age
     */
    record Check(String id, Bilingual text, String source, String check, int months) implements Requirement {
        public Check {
            notNegative(id, months);
        }
    }

    record Age(String id, Bilingual text, String source, int years) implements Requirement {
        public Age {
            notNegative(id, years);
        }
    }

    /** Living or working somewhere, for at least so much of the time in per cent. */
    record Residence(String id, Bilingual text, String source, String jurisdiction, int percent)
            implements Requirement {
        public Residence {
            notNegative(id, percent);
            notNegative(id, 100 - percent);
        }
    }

    /** So many months since something began or happened. */
    record TimeSince(String id, Bilingual text, String source, String event, int months) implements Requirement {
        public TimeSince {
            notNegative(id, months);
        }
    }

    record Fee(String id, Bilingual text, String source, String fee) implements Requirement {}

    /** Something that is probably asked, and for which no source was found: no figure is given. */
    record Unverified(String id, Bilingual text) implements Requirement {
        @Override
        public String source() {
            return "";
        }
    }

    private static void notNegative(String id, int number) {
        if (number < 0) {
            throw new IllegalArgumentException(id + " asks for less than nothing");
        }
    }
}
