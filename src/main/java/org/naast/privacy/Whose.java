package org.naast.privacy;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.naast.privacy.Owns.Owned;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks every module whose the things are that somebody tried to open. */
@Component
class Whose {

    private final ObjectProvider<Owns> modules;

    Whose(ObjectProvider<Owns> modules) {
        this.modules = modules;
    }

    /** For each try who is told of it; nobody when the thing is not there, and when whoever tried had a part in it. */
    Map<UUID, Set<PersonId>> of(Viewer job, List<Look> tries) {
        var ids = tries.stream().flatMap(look -> look.about().stream()).collect(toUnmodifiableSet());
        if (ids.isEmpty()) {
            return tries.stream().collect(toUnmodifiableMap(Look::id, _ -> Set.of()));
        }
        var owned = modules.stream()
                .flatMap(module -> module.owned(job, ids).stream())
                .collect(toUnmodifiableMap(Owned::id, one -> one, (one, _) -> one));
        return tries.stream().collect(toUnmodifiableMap(Look::id, look -> told(look, owned)));
    }

    private static Set<PersonId> told(Look look, Map<UUID, Owned> owned) {
        return look.about()
                .flatMap(id -> Optional.ofNullable(owned.get(id)))
                .filter(thing -> look.viewer()
                        .filter(who ->
                                thing.whose().contains(who) || thing.others().contains(who))
                        .isEmpty())
                .map(Owned::whose)
                .orElse(Set.of());
    }
}
