package org.naast.reference;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words round the facts. A source of its own: the crisis page must not depend on anything else that starts. */
public final class ReferenceTexts {

    private static final MessageSource SOURCE = source();

    private ReferenceTexts() {}

    public static String text(String key, Locale locale, Object... values) {
        return SOURCE.getMessage(key, values, locale);
    }

    /** Empty when there is no such text. */
    static Optional<String> find(String key, Locale locale) {
        return Optional.ofNullable(SOURCE.getMessage(key, null, null, locale));
    }

    private static MessageSource source() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages/reference");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
