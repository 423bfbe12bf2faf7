package org.naast.operations;

import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Runs one command and ends: for {@code bin/naast}, which starts the application without its web server. */
@Component
@ConditionalOnProperty("naast.command")
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandRunner implements ApplicationRunner {

    private final CommandLine commands;
    private final ApplicationContext context;

    CommandRunner(CommandLine commands, ApplicationContext context) {
        this.commands = commands;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = Stream.of(arguments.getSourceArgs())
                .filter(word -> !word.startsWith("--naast."))
                .toList();
        var answer = commands.run(words, System.out);
        System.exit(SpringApplication.exit(context, () -> answer));
    }
}
