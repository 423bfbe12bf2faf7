package org.naast.privacy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.naast.viewer.As;
import org.naast.viewer.Purpose;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of all keys that a committed row needs. */
@Service
@Transactional
@As(Purpose.ERASE)
@NotPersonal("only the machine comes here")
public class NeededKeys {

    private final ObjectProvider<KeepsVoices> modules;

    NeededKeys(ObjectProvider<KeepsVoices> modules) {
        this.modules = modules;
    }

    public Set<UUID> now(Viewer job) {
        return modules.stream()
                .flatMap(module -> module.voices(job).stream())
                .map(Voice::keyName)
                .collect(Collectors.toUnmodifiableSet());
    }
}
