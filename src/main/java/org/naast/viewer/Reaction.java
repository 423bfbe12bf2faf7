package org.naast.viewer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * What a module does after something committed: one line that calls a use case with {@link Viewer#job()}. At least once,
 * so what it calls must bear being called again.
 *
 * <p>Not {@code @ApplicationModuleListener}: that opens its transaction before a viewer is known.
 */
@Async(ReactionConfiguration.EXECUTOR)
@TransactionalEventListener
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Reaction {}
