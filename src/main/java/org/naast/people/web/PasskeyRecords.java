package org.naast.people.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.naast.people.Passkeys;
import org.naast.viewer.Viewer;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Where Spring Security finds and keeps passkeys: our table, as the machine. */
@Component
class PasskeyRecords implements UserCredentialRepository {

    private final Passkeys passkeys;

    PasskeyRecords(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    /** Removing is its owner's page; this door stays shut. */
    @Override
    public void delete(Bytes credential) {
        throw new UnsupportedOperationException("a passkey is removed on its owner's account page");
    }

    @Override
    public void save(CredentialRecord made) {
        passkeys.keep(Viewer.job(), made);
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return passkeys.find(Viewer.job(), credential.getBytes()).orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        return passkeys.of(Viewer.job(), Passkeys.person(handle));
    }
}
