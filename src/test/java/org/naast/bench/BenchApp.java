package org.naast.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.naast.NaastApplication;
import org.naast.testing.TestClock;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application on a data directory of its own under {@code target}, to be measured. */
final class BenchApp implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path data;

    private BenchApp(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    static BenchApp start(String... settings) throws IOException {
        return start(List.of(NaastApplication.class), settings);
    }

    /** With a clock that can be moved. */
    static BenchApp startWithItsOwnTime(String... settings) throws IOException {
        return start(List.of(NaastApplication.class, TestClock.Configuration.class), settings);
    }

    private static BenchApp start(List<Class<?>> sources, String... settings) throws IOException {
        var data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "bench")), "data-");
        var application =
                new SpringApplicationBuilder(sources.toArray(Class<?>[]::new)).web(WebApplicationType.SERVLET);
        // As arguments: what is given as a property loses to the application's own settings.
        var own = Stream.of(
                "server.port=0",
                "naast.storage.data=" + data,
                "naast.storage.program=" + Path.of("target", "postgres-program"));
        return new BenchApp(
                application.run(Stream.concat(own, Stream.of(settings))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new)),
                data);
    }

    /** How many streams are open on this node. */
    int streams() {
        try {
            var streams = context.getBean("streams");
            var count = streams.getClass().getDeclaredMethod("count");
            count.setAccessible(true);
            return (int) count.invoke(streams);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Path data() {
        return data;
    }

    int port() {
        return ((ServletWebServerApplicationContext) context).getWebServer().getPort();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
