package org.naast.viewer;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.stereotype.Service;

/** Where the advice goes: public methods of a {@code @Service} of ours whose first parameter is a {@link Viewer}. */
public final class UseCases extends StaticMethodMatcherPointcut {

    public UseCases() {
        setClassFilter(type -> type.getName().startsWith("org.naast.") && type.isAnnotationPresent(Service.class));
    }

    @Override
    public boolean matches(Method method, Class<?> type) {
        var parameters = method.getParameterTypes();
        return Modifier.isPublic(method.getModifiers()) && parameters.length > 0 && parameters[0] == Viewer.class;
    }
}
