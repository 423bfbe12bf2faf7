package org.naast.viewer;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Binds the first argument of a use case for the time of the call, outside its transaction, so that the transaction can
 * be told. A scoped value is never inherited by a pool or a stream: work that leaves the call leaves the viewer behind.
 */
public final class ViewerBinding implements MethodInterceptor {

    /** A viewer and what for. */
    record Bound(Viewer viewer, Purpose purpose) {}

    private static final ScopedValue<Bound> BOUND = ScopedValue.newInstance();

    /** Empty outside a use case. */
    public static Optional<Viewer> current() {
        return bound().map(Bound::viewer);
    }

    static Optional<Bound> bound() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var outer = bound();
        var asked = asked(call, outer);
        if (outer.isPresent()) {
            if (!outer.get().viewer().equals(asked.viewer())) {
                throw new IllegalStateException("another viewer inside a use case: " + call.getMethod());
            }
            if (outer.get().purpose() == asked.purpose()) {
                return call.proceed();
            }
            if (TransactionSynchronizationManager.isActualTransactionActive()) {
                throw new IllegalStateException("another purpose inside a transaction: " + call.getMethod());
            }
        }
        return ScopedValue.where(BOUND, asked).call(call::proceed);
    }

    /** A use case that names no purpose serves that of the one that calls it. */
    private static Bound asked(MethodInvocation call, Optional<Bound> outer) {
        var viewer = (Viewer) requireNonNull(call.getArguments()[0], "a use case needs to know who is asking");
        var as = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), As.class);
        if (as == null) {
            as = AnnotatedElementUtils.findMergedAnnotation(call.getMethod().getDeclaringClass(), As.class);
        }
        var own = outer.map(Bound::purpose).orElseGet(() -> Purpose.of(viewer));
        return new Bound(viewer, as == null ? own : as.value());
    }
}
