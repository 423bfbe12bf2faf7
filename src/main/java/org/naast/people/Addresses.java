package org.naast.people;

import java.util.Optional;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a neutral mail may go, for those who gave an address. Nobody has to; a guest has none. */
@Service
@Transactional
@NotPersonal("an address goes to its owner, and to the machine that sends")
public class Addresses {

    private static final String COLUMN = "people.account.mail";

    private final AccountTable table;
    private final LetterTable letters;
    private final Seal seal;

    Addresses(AccountTable table, LetterTable letters, Seal seal) {
        this.table = table;
        this.letters = letters;
        this.seal = seal;
    }

    /** Another address than before has to be confirmed anew before it brings anybody back. */
    public void choose(Viewer viewer, String address) {
        if (of(viewer, viewer.id()).filter(address.strip()::equals).isPresent()) {
            return;
        }
        letters.dropAll(viewer.id());
        table.mail(
                viewer,
                Optional.of(new Kept(
                        seal.close(Names.voice(viewer.id()), COLUMN, viewer.id().value(), address.strip()))));
    }

    /** From here on nothing is sent. */
    public void forget(Viewer viewer) {
        letters.dropAll(viewer.id());
        table.mail(viewer, Optional.empty());
    }

    /** Anyone but the machine finds only their own. */
    public Optional<String> of(Viewer job, PersonId person) {
        return table.mail(person)
                .map(kept -> seal.open(Names.voice(person), COLUMN, person.value(), kept)
                        .or(""))
                .filter(address -> !address.isEmpty());
    }
}
