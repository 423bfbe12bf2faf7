package org.naast.privacy;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.AnnotatedElement;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.naast.viewer.PersonId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Writes down every look at somebody else, in the transaction of the use case that told: no row, no answer. What an
 * exception rolled back is a try in vain, written afterwards.
 *
 * <p>Only the outermost use case that does not say {@link NotPersonal} counts: what it asks of others stays inside.
 */
final class Audit {

    private static final ScopedValue<MethodInvocation> OUTERMOST = ScopedValue.newInstance();

    private final ObjectProvider<Looks> looks;

    Audit(ObjectProvider<Looks> looks) {
        this.looks = looks;
    }

    /** Outside the transaction. */
    MethodInterceptor around() {
        return call -> isInside(call)
                ? call.proceed()
                : ScopedValue.where(OUTERMOST, call).call(() -> watch(call));
    }

    /** Inside the transaction. */
    MethodInterceptor within() {
        return call -> {
            var answer = call.proceed();
            if (OUTERMOST.isBound() && OUTERMOST.get().equals(call)) {
                writeDown(call, answer);
            }
            return answer;
        };
    }

    private static boolean isInside(MethodInvocation call) {
        return OUTERMOST.isBound()
                || viewer(call).is(Role.JOB)
                || isNotPersonal(call.getMethod())
                || isNotPersonal(call.getMethod().getDeclaringClass());
    }

    private static boolean isNotPersonal(AnnotatedElement element) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(element, NotPersonal.class))
                .filter(reason -> !reason.noIsATry())
                .isPresent();
    }

    private @Nullable Object watch(MethodInvocation call) throws Throwable {
        try {
            return call.proceed();
        } catch (RuntimeException e) {
            try {
                named(call).ifPresent(about -> looks.getObject().inVain(viewer(call), action(call), about));
            } catch (RuntimeException unwritten) {
                e.addSuppressed(unwritten);
            }
            throw e;
        }
    }

    private void writeDown(MethodInvocation call, @Nullable Object answer) {
        var others = whose(answer);
        others.remove(viewer(call).id());
        if (!others.isEmpty()) {
            looks.getObject().found(viewer(call), action(call), named(call), others);
        } else if (isNo(answer)) {
            named(call).ifPresent(about -> looks.getObject().inVain(viewer(call), action(call), about));
        }
    }

    private static boolean isNo(@Nullable Object answer) {
        return switch (answer) {
            case Optional<?> maybe -> maybe.isEmpty();
            case Boolean yes -> !yes;
            case Tried tried -> tried.inVain();
            case null, default -> false;
        };
    }

    private static Set<PersonId> whose(@Nullable Object answer) {
        var people = new LinkedHashSet<PersonId>();
        var rest = new ArrayDeque<Object>();
        if (answer != null) {
            rest.add(answer);
        }
        while (!rest.isEmpty()) {
            switch (rest.remove()) {
                // What the machine did is about nobody.
                case About about when about.whose().equals(Viewer.NOBODY) -> {}
                case About about -> people.add(about.whose());
                case Optional<?> maybe -> maybe.ifPresent(rest::add);
                case Iterable<?> several -> several.forEach(rest::add);
                default -> {}
            }
        }
        return people;
    }

    /** The first id among the arguments: what the viewer asked for. */
    private static Optional<UUID> named(MethodInvocation call) {
        var arguments = call.getArguments();
        for (int i = 1; i < arguments.length; i++) {
            var id = AskedFor.id(arguments[i]);
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    private static Viewer viewer(MethodInvocation call) {
        return requireNonNull((Viewer) call.getArguments()[0]);
    }

    private static String action(MethodInvocation call) {
        return call.getMethod().getDeclaringClass().getSimpleName() + "."
                + call.getMethod().getName();
    }
}
