package org.naast.people;

import java.util.List;
import java.util.Set;
import org.naast.privacy.Erases;
import org.naast.privacy.KeepsVoices;
import org.naast.privacy.NotPersonal;
import org.naast.privacy.Seal;
import org.naast.privacy.Voice;
import org.naast.viewer.As;
import org.naast.viewer.PersonId;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Forgets the person, their code, their account and their passkeys. With their key go copies in backups. */
@Service
@Transactional
@As(Purpose.ERASE)
@NotPersonal("only the machine comes here")
class PeopleErases implements Erases, KeepsVoices {

    private final PersonTable table;
    private final Presence presence;
    private final Seal seal;

    PeopleErases(PersonTable table, Presence presence, Seal seal) {
        this.table = table;
        this.presence = presence;
        this.seal = seal;
    }

    @Override
    public String step() {
        return "people";
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "people.person.id",
                "people.return_code.person",
                "people.account.person",
                "people.role_change.person",
                "people.passkey.person",
                "people.letter.person");
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        presence.forget(eraser, who);
        table.delete(who.value());
        seal.destroy(Names.voice(who));
    }

    @Override
    public Set<String> sealed() {
        return Set.of(
                "people.person.name", "people.account.sign_in_name", "people.account.mail", "people.passkey.label");
    }

    @Override
    public List<Voice> voices(Viewer eraser) {
        return table.everyone().stream().map(Names::voice).toList();
    }
}
