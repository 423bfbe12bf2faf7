package org.naast.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says why a use case's answer needs no line in the audit. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NotPersonal {

    /** The reason, as the end of a sentence that begins with "because". */
    String value();

    /** True when a no means that somebody tried what is not theirs: that is written down all the same. */
    boolean noIsATry() default false;
}
