package org.naast.badges;

import jakarta.json.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.naast.certification.Stand;
import org.naast.certification.Stands;
import org.naast.credentials.Bits;
import org.naast.credentials.Issuing;
import org.naast.credentials.TakenBack;
import org.naast.people.SiteAddress;
import org.naast.privacy.NotPersonal;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which badges do not hold now, read each time from what is so: nothing has to be told to this list. */
@Service
@Transactional
@NotPersonal("places in a list, about nobody")
public class StatusList implements TakenBack {

    private static final String PATH = "/badges/status/";

    private final IssuedTable table;
    private final Stands stands;
    private final Issuing issuing;
    private final SiteAddress site;

    StatusList(IssuedTable table, Stands stands, Issuing issuing, SiteAddress site) {
        this.table = table;
        this.stands = stands;
        this.issuing = issuing;
        this.site = site;
    }

    /** Where the list of this number stands. */
    public String address(int list) {
        return site.of(PATH + list);
    }

    /** Signed, as a Bitstring Status List credential (W3C); an empty one where nobody has a place yet. */
    public String credential(Viewer job, int list) {
        return issuing.sign(
                job,
                Json.createObjectBuilder()
                        .add("@context", Json.createArrayBuilder(List.of("https://www.w3.org/ns/credentials/v2")))
                        .add("id", address(list))
                        .add(
                                "type",
                                Json.createArrayBuilder(
                                        List.of("VerifiableCredential", "BitstringStatusListCredential")))
                        .add("issuer", issuing.did())
                        .add(
                                "credentialSubject",
                                Json.createObjectBuilder()
                                        .add("id", address(list) + "#list")
                                        .add("type", "BitstringStatusList")
                                        .add("statusPurpose", "revocation")
                                        .add("encodedList", Bits.written(takenBack(job, list))))
                        .build());
    }

    @Override
    public Optional<Boolean> says(Viewer job, String list, int place) {
        var ours = address(0).substring(0, address(0).length() - 1);
        return Optional.of(list)
                .filter(one -> one.startsWith(ours) && place < Bits.LENGTH)
                .map(one -> one.substring(ours.length()))
                .filter(number -> number.matches("[1-9]\\d{0,5}"))
                .map(number -> takenBack(job, Integer.parseInt(number)).contains(place));
    }

    private Set<Integer> takenBack(Viewer job, int list) {
        var issued = table.ofListForEveryone(list);
        var now = stands.of(job, issued.stream().map(Issued::certificate).collect(Collectors.toSet()));
        var gone = new HashSet<>(table.nobodysForEveryone(list));
        issued.stream()
                .filter(one -> !holds(one, Optional.ofNullable(now.get(one.certificate()))))
                .map(Issued::place)
                .forEach(gone::add);
        return gone;
    }

    /** What it says is still said: the level is the same, the end no earlier, and it does not stand still. */
    static boolean holds(Issued one, Optional<Stand> now) {
        return now.filter(stand -> !stand.still()
                        && stand.level().equals(one.level())
                        && !stand.lastDay().isBefore(one.lastDay()))
                .isPresent();
    }
}
