package org.naast.screens;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** Messages in both languages, and how a reader's language is found: what they chose here, else what their browser asks. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ScreensSettings.class)
class ScreensConfiguration {

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("nl"));

    @Bean
    MessageSource messageSource() throws IOException {
        var source = new ResourceBundleMessageSource();
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    /** One bundle a module: every English file in the folder names one. */
    private static String[] bundles() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties"))
                .map(file -> Objects.requireNonNull(file.getFilename()).replace(".properties", ""))
                .filter(name -> !name.endsWith("_nl"))
                .map(name -> "messages/" + name)
                .sorted()
                .toArray(String[]::new);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver("language");
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> Collections.list(request.getLocales()).stream()
                .flatMap(asked -> known(asked.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH));
        return resolver;
    }

    @Bean
    WebMvcConfigurer readIn(LocaleResolver locales) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ReadIn(locales));
            }
        };
    }

    static Optional<Locale> known(String language) {
        return LANGUAGES.stream()
                .filter(one -> one.getLanguage().equals(language))
                .findFirst();
    }
}
