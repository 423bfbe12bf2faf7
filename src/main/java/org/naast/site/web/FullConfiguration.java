package org.naast.site.web;

import java.util.concurrent.Semaphore;
import org.naast.reference.CrisisLines;
import org.naast.storage.NodeClock;
import org.naast.storage.StorageSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** How many may be inside at a time: a request uses its connection for a few milliseconds, so several share one. */
@Configuration(proxyBeanMethods = false)
class FullConfiguration {

    private static final int FOR_EACH_CONNECTION = 8;

    @Bean
    Semaphore places(StorageSettings storage) {
        return new Semaphore(storage.connections() * FOR_EACH_CONNECTION);
    }

    /** Ahead of all that wait for their turn, and after the one that says how letters are written. */
    @Bean
    FilterRegistrationBean<WholeBodyFilter> wholeBodyFilter() {
        var registration = new FilterRegistrationBean<>(new WholeBodyFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    @Bean
    FilterRegistrationBean<FullFilter> fullFilter(
            Semaphore places, NodeClock clock, MessageSource messages, CrisisLines lines) {
        var registration = new FilterRegistrationBean<>(new FullFilter(places, clock, new FullPage(messages, lines)));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
