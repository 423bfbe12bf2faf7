package org.naast.badges;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.naast.certification.Certificate;
import org.naast.certification.Taken;
import org.naast.certification.Taking;
import org.naast.credentials.Issuing;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Component;

/**
 * Makes a badge of a certificate that holds now, for its holder and nobody else. It says what the holder's link would say,
 * and no more: name, level, who gave it, from when and until when. Each step is a use case of its own.
 */
@Component
public class Badges {

    /** The words of a level, in the language of whoever takes it along. */
    public record Words(String level, String description, String criteria) {}

    private final Taking taking;
    private final Numbering numbering;
    private final StatusList status;
    private final Issuing issuing;

    Badges(Taking taking, Numbering numbering, StatusList status, Issuing issuing) {
        this.taking = taking;
        this.numbering = numbering;
        this.status = status;
        this.issuing = issuing;
    }

    /** Empty when it is not theirs, or does not hold now. */
    public Optional<Badge> find(Viewer holder, UUID certificate) {
        return taking.find(holder, certificate).map(taken -> new Badge(certificate, taken));
    }

    /** What is to be made a badge of. */
    public record Badge(UUID certificate, Taken taken) {

        public Certificate facts() {
            return taken.certificate();
        }
    }

    public String make(Viewer job, PersonId holder, Badge badge, Words words) {
        var facts = badge.facts();
        var place = numbering.of(job, holder, badge.certificate(), facts.level().word(), facts.lastDay());
        return issuing.sign(
                job,
                Json.createObjectBuilder()
                        .add(
                                "@context",
                                Json.createArrayBuilder(List.of(
                                        "https://www.w3.org/ns/credentials/v2",
                                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")))
                        .add("id", "urn:uuid:" + place.id())
                        .add("type", Json.createArrayBuilder(List.of("VerifiableCredential", "OpenBadgeCredential")))
                        .add("name", words.level())
                        .add("issuer", profile(issuing.did(), issuing.name()))
                        .add("validFrom", badge.taken().from().toString())
                        .add("validUntil", badge.taken().until().toString())
                        .add("credentialSubject", Subject.of(badge, words, place))
                        .add("credentialStatus", entry(place))
                        .build());
    }

    private JsonObject entry(Issued place) {
        var list = status.address(place.list());
        return Json.createObjectBuilder()
                .add("id", list + "#" + place.place())
                .add("type", "BitstringStatusListEntry")
                .add("statusPurpose", "revocation")
                .add("statusListIndex", Integer.toString(place.place()))
                .add("statusListCredential", list)
                .build();
    }

    static JsonObject profile(String id, String name) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("type", Json.createArrayBuilder(List.of("Profile")))
                .add("name", name)
                .build();
    }
}
