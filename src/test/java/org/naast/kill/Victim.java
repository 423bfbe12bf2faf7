package org.naast.kill;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.naast.NaastApplication;
import org.naast.conversations.ConversationId;
import org.naast.conversations.Conversations;
import org.naast.conversations.FirstMessage;
import org.naast.conversations.Party;
import org.naast.conversations.Sent;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The application in a process of its own, writing until it is killed. Says on its output what it is about to send and
 * what was acknowledged; a line gets out whole or not at all.
 */
public final class Victim {

    private static final int THREADS = 6;
    private static final int MESSAGES_A_CONVERSATION = 12;

    private final Conversations conversations;

    private Victim(Conversations conversations) {
        this.conversations = conversations;
    }

    /** @param arguments the data folder, then {@code write} or {@code tell} */
    public static void main(String... arguments) throws Exception {
        var context = new SpringApplicationBuilder(NaastApplication.class, Weakened.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.main.lazy-initialization=true",
                        "--naast.timers.loop=false",
                        "--naast.storage.data=" + arguments[0],
                        "--naast.storage.program=" + Path.of("target", "postgres-program"));
        var victim = new Victim(context.getBean(Conversations.class));
        var before = given();
        if (arguments[1].equals("tell")) {
            victim.tell(before);
            context.close();
            System.exit(0);
        }
        before.forEach(victim::send);
        say("READY");
        for (var i = 0; i < THREADS; i++) {
            Thread.ofPlatform().start(victim::write);
        }
    }

    /** What an earlier victim was about to send when it died, or what to read back. */
    private static List<Try> given() throws IOException {
        var input = new BufferedReader(new InputStreamReader(System.in));
        return input.lines().takeWhile(line -> !line.equals("END")).map(Try::of).toList();
    }

    private void write() {
        while (true) {
            var noor = PersonId.next();
            var sam = PersonId.next();
            var first = UUID.randomUUID();
            var id = conversations.open(
                    Viewer.guest(noor),
                    ProgrammeId.next(),
                    List.of(new Party(noor, "Noor", true), new Party(sam, "Sam", true)),
                    Optional.of(new FirstMessage(first, first.toString())));
            say("ACK " + new Try(id, noor, first) + " 1");
            for (var i = 0; i < MESSAGES_A_CONVERSATION; i++) {
                send(new Try(id, ThreadLocalRandom.current().nextBoolean() ? noor : sam, UUID.randomUUID()));
            }
        }
    }

    private void send(Try message) {
        say("TRY " + message);
        var sent = conversations.send(
                Viewer.guest(message.author()),
                message.conversation(),
                message.key(),
                message.key().toString());
        // Its conversation was acknowledged before: refusing it now means that the conversation was forgotten.
        say(sent instanceof Sent.Done(var seq) ? "ACK " + message + " " + seq : "GONE " + message);
    }

    /** Everything in these conversations, as one of the parties reads it. */
    private void tell(List<Try> readers) {
        for (var reader : readers) {
            var talk = conversations
                    .read(Viewer.guest(reader.author()), reader.conversation(), 0)
                    .orElse(null);
            if (talk == null) {
                say("LOST " + reader.conversation());
                continue;
            }
            talk.messages()
                    .forEach(message -> say("IS "
                            + new Try(
                                    reader.conversation(),
                                    message.author().orElseThrow(),
                                    UUID.fromString(message.words().or("")))
                            + " " + message.seq()));
        }
        say("TOLD");
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
        System.out.flush();
    }

    /** A message: where, by whom; its words are its key. */
    record Try(ConversationId conversation, PersonId author, UUID key) {

        static Try of(String line) {
            var parts = line.split(" ");
            return new Try(ConversationId.of(parts[0]), PersonId.of(parts[1]), UUID.fromString(parts[2]));
        }

        @Override
        public String toString() {
            return conversation + " " + author + " " + key;
        }
    }

    /** Only to see the test fail: with {@code NAAST_KILL_FORGETFUL=1} in the environment commits are acknowledged before they are on disk. */
    @Configuration(proxyBeanMethods = false)
    static class Weakened {

        @Bean
        static BeanPostProcessor forgetful() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (bean instanceof HikariDataSource pool && System.getenv().containsKey("NAAST_KILL_FORGETFUL")) {
                        pool.setConnectionInitSql("set synchronous_commit = off");
                    }
                    return bean;
                }
            };
        }
    }
}
