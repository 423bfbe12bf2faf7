package org.naast.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whose badges are believed here, and by which keys: what whoever runs the installation wrote down, and nobody else.
 *
 * @param issuers none where nothing was written down
 */
record Trust(List<Issuer> issuers) {

    /**
     * Somebody trusted.
     *
     * @param id as it stands in their badges
     * @param name for people
     * @param keys their public keys as multikeys, old ones too
     */
    record Issuer(String id, String name, List<String> keys) {

        Issuer {
            keys = List.copyOf(keys);
            for (var key : keys) {
                if (Keys.publicKey(key).isEmpty()) {
                    throw new IllegalArgumentException(name + " has a key that is none: " + key);
                }
            }
        }
    }

    Trust {
        issuers = List.copyOf(issuers);
    }

    /** A file that cannot be read stops the start: an issuer left out by mistake would be disbelieved in silence. */
    static Trust read(Optional<Path> file) {
        return file.map(path -> {
                    try {
                        return JsonMapper.builder().build().readValue(Files.readString(path), Trust.class);
                    } catch (IOException e) {
                        throw new UncheckedIOException("the issuers in " + path + " cannot be read", e);
                    }
                })
                .orElse(new Trust(List.of()));
    }

    Optional<Issuer> find(String id) {
        return issuers.stream().filter(issuer -> issuer.id().equals(id)).findFirst();
    }
}
