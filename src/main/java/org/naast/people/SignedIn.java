package org.naast.people;

import org.jspecify.annotations.Nullable;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** Somebody who came in: who they are and what they act as, and nothing about where from. */
public final class SignedIn extends AbstractAuthenticationToken {

    private final transient PersonId person;
    private final Role role;

    SignedIn(PersonId person, Role role) {
        super(AuthorityUtils.createAuthorityList("ROLE_" + role));
        this.person = person;
        this.role = role;
        setAuthenticated(true);
    }

    public PersonId person() {
        return person;
    }

    public Role role() {
        return role;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public PersonId getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.person.equals(person) && signedIn.role == role;
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
