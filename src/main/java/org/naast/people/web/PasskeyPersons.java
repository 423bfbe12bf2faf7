package org.naast.people.web;

import org.jspecify.annotations.Nullable;
import org.naast.people.Names;
import org.naast.people.Passkeys;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Who a passkey belongs to: a person with an account. Kept nowhere; the handle is their id. */
@Component
class PasskeyPersons implements PublicKeyCredentialUserEntityRepository {

    private final Passkeys passkeys;
    private final Names names;

    PasskeyPersons(Passkeys passkeys, Names names) {
        this.passkeys = passkeys;
        this.names = names;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        var person = Passkeys.person(handle);
        return passkeys.knows(Viewer.job(), person) ? entity(person) : null;
    }

    /** The name of a session is its person's id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
        var person = PersonId.of(id);
        return passkeys.mayEnter(Viewer.job(), person) ? entity(person) : null;
    }

    /** Asked for when nobody was found by the name of a session. */
    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new AccessDeniedException("only somebody with an account that does not stand still can add a passkey");
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException("a person is erased on a page of their own");
    }

    private PublicKeyCredentialUserEntity entity(PersonId person) {
        var shown = names.shown(Viewer.job(), person);
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(Passkeys.handle(person))
                .name(shown)
                .displayName(shown)
                .build();
    }
}
