package org.naast.credentials;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param trusted the file that says whose badges are believed here; empty for none of one's own */
@ConfigurationProperties("naast.credentials")
record CredentialSettings(@DefaultValue("") String trusted) {

    Optional<Path> own() {
        return Optional.of(trusted).filter(path -> !path.isBlank()).map(Path::of);
    }
}
