package org.naast.site.web;

import org.naast.reference.CrisisLines;
import org.naast.screens.ScreensSettings;
import org.naast.storage.StorageSettings;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the crisis pages ahead of everything, and beside everything as files. */
@Configuration(proxyBeanMethods = false)
class CrisisConfiguration {

    @Bean
    CrisisPages crisisPages(CrisisLines lines, ScreensSettings screens) {
        return new CrisisPages(lines, screens.leaveTo());
    }

    @Bean
    FilterRegistrationBean<CrisisFilter> crisisFilter(CrisisPages pages) {
        var registration = new FilterRegistrationBean<>(new CrisisFilter(pages));
        registration.addUrlPatterns("/crisis", "/crisis/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    ApplicationRunner crisisFiles(CrisisPages pages, StorageSettings storage) {
        return arguments -> new CrisisFiles(pages, storage.data()).write();
    }
}
