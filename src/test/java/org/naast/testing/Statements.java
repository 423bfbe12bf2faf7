package org.naast.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What this thread says to the database while it does something. */
public final class Statements {

    private Statements() {}

    public static List<String> of(Runnable work) {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var before = log.getLevel();
        var heard = new ListAppender<ILoggingEvent>();
        var here = Thread.currentThread().getName();
        heard.start();
        log.setLevel(Level.DEBUG);
        log.addAppender(heard);
        try {
            work.run();
        } finally {
            log.detachAppender(heard);
            log.setLevel(before);
        }
        return List.copyOf(heard.list).stream()
                .filter(event -> event.getThreadName().equals(here))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.contains("SQL statement ["))
                .toList();
    }
}
