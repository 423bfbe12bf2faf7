package org.naast.viewer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Where reactions run. Four threads, so that they cannot take the connection pool; a queue without an end, because a
 * limit would make the committer wait while it still holds a connection. What a dying node leaves in the queue is in the
 * publication registry.
 */
@Configuration(proxyBeanMethods = false)
@EnableAsync
@EnableScheduling
class ReactionConfiguration {

    static final String EXECUTOR = "reactions";

    private static final int THREADS = 4;

    @Bean(name = EXECUTOR, defaultCandidate = false)
    ThreadPoolTaskExecutor reactions() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("reaction-");
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        return executor;
    }
}
