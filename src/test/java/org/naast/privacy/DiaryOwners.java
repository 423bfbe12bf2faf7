package org.naast.privacy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pages that nobody but these people may open. */
@Service
@Transactional
@NotPersonal("it is a test")
public class DiaryOwners implements Owns {

    private static final Map<UUID, Set<PersonId>> HIDDEN = new ConcurrentHashMap<>();

    static UUID hidden(Viewer... owners) {
        var id = UUID.randomUUID();
        HIDDEN.put(id, Stream.of(owners).map(Viewer::id).collect(Collectors.toUnmodifiableSet()));
        return id;
    }

    @Override
    public List<Owned> owned(Viewer job, Set<UUID> ids) {
        return ids.stream()
                .filter(HIDDEN::containsKey)
                .map(id -> new Owned(id, HIDDEN.getOrDefault(id, Set.of()), Set.of()))
                .toList();
    }
}
