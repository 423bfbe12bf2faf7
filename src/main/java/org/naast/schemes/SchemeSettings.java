package org.naast.schemes;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param folder where whoever runs an installation puts schemes of their own, one file each; none when empty */
@ConfigurationProperties("naast.schemes")
record SchemeSettings(@DefaultValue("") String folder) {

    Optional<Path> own() {
        return Optional.of(folder).filter(path -> !path.isBlank()).map(Path::of);
    }
}
