package org.naast.credentials;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param trusted the file that says whose badges are believed here */
@ConfigurationProperties("naast.credentials")
record CredentialSettings(Optional<Path> trusted) {}
