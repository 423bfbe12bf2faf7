package org.naast.testing;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.naast.privacy.Erases;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last step of each erasure; breaks off once for those it is told about, as a crash would. */
@Component
@Order
public class Stumbling implements Erases {

    private static final Set<PersonId> OVER = ConcurrentHashMap.newKeySet();

    public static void over(PersonId who) {
        OVER.add(who);
    }

    @Override
    public String step() {
        return "test";
    }

    @Override
    public Set<String> columns() {
        return Set.of();
    }

    @Override
    public void erase(Viewer eraser, PersonId who) {
        if (OVER.remove(who)) {
            throw new IllegalStateException("broken off");
        }
    }
}
