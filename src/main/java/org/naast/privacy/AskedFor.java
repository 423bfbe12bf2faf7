package org.naast.privacy;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The id an argument carries: itself, or the one component of a record around it. */
final class AskedFor {

    private AskedFor() {}

    static Optional<UUID> id(@Nullable Object argument) {
        if (argument instanceof UUID id) {
            return Optional.of(id);
        }
        if (!(argument instanceof Record)) {
            return Optional.empty();
        }
        var components = argument.getClass().getRecordComponents();
        if (components.length != 1 || components[0].getType() != UUID.class) {
            return Optional.empty();
        }
        try {
            return Optional.of((UUID) components[0].getAccessor().invoke(argument));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("an id must be a public record: " + argument.getClass(), e);
        }
    }
}
