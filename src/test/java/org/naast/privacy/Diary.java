package org.naast.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that tell about people, without a table. */
@Service
@Transactional
public class Diary {

    public record Page(UUID id, PersonId whose) implements About {}

    public static final Map<UUID, Page> PAGES = new ConcurrentHashMap<>();

    static Page of(Viewer person) {
        var page = new Page(UUID.randomUUID(), person.id());
        PAGES.put(page.id(), page);
        return page;
    }

    public Optional<Page> find(Viewer viewer, UUID id) {
        return Optional.ofNullable(PAGES.get(id));
    }

    public List<Page> several(Viewer viewer, List<UUID> ids) {
        return ids.stream().map(PAGES::get).toList();
    }

    public Page breakOff(Viewer viewer, UUID id) {
        throw new IllegalStateException("broken off");
    }

    @NotPersonal("it is a test")
    public Optional<Page> quietly(Viewer viewer, UUID id) {
        return Optional.ofNullable(PAGES.get(id));
    }
}
