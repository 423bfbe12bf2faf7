package org.naast.credentials;

import java.util.Optional;

/** What this installation signed itself, and took back. */
interface Ours {

    /** For a program that signs nothing. */
    Ours NOTHING = new Ours() {
        @Override
        public Optional<Trust.Issuer> issuer(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> takenBack(Badge.Place place) {
            return Optional.empty();
        }
    };

    /** Empty for anybody else. */
    Optional<Trust.Issuer> issuer(String id);

    /** Empty for a list of somebody else: nobody is asked. */
    Optional<Boolean> takenBack(Badge.Place place);
}
