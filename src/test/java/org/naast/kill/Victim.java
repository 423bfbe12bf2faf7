package org.naast.kill;

import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.naast.NaastApplication;
import org.naast.conversations.Conversations;
import org.naast.conversations.Sent;
import org.naast.directory.Band;
import org.naast.directory.Profiles;
import org.naast.kill.Deed.Accepting;
import org.naast.kill.Deed.Asking;
import org.naast.kill.Deed.Saying;
import org.naast.people.Guests;
import org.naast.requests.Answer;
import org.naast.requests.Ask;
import org.naast.requests.Asked;
import org.naast.requests.Replies;
import org.naast.requests.Request;
import org.naast.requests.RequestId;
import org.naast.requests.Requests;
import org.naast.requests.Wishes;
import org.naast.testing.ListedPeers;
import org.naast.viewer.PersonId;
import org.naast.viewer.ProgrammeId;
import org.naast.viewer.Role;
import org.naast.viewer.Viewer;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The application in a process of its own, in which people ask, accept and talk until it is killed. Says on its output
 * what is begun and what was acknowledged; a line gets out whole or not at all.
 */
public final class Victim {

    private static final int THREADS = 6;
    private static final int PLACES = 3;
    private static final int MESSAGES_A_CONVERSATION = 6;

    private final Guests guests;
    private final Requests requests;
    private final Replies replies;
    private final Conversations conversations;
    private final ListedPeers peers;
    private final Profiles profiles;

    /** Whom everybody asks at this moment: the last place is always wanted by several. */
    private final AtomicReference<Viewer> wanted = new AtomicReference<>();

    private Victim(ApplicationContext context) {
        this.guests = context.getBean(Guests.class);
        this.requests = context.getBean(Requests.class);
        this.replies = context.getBean(Replies.class);
        this.conversations = context.getBean(Conversations.class);
        this.peers = context.getBean(ListedPeers.class);
        this.profiles = context.getBean(Profiles.class);
    }

    /** @param arguments settings of the application, and {@code --victim=live}, {@code rehearse} or {@code tell} */
    public static void main(String... arguments) {
        var context = new SpringApplicationBuilder(NaastApplication.class, Weakened.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
        var victim = new Victim(context);
        var input = new BufferedReader(new InputStreamReader(System.in));
        given(input).forEach(victim::again);
        switch (context.getEnvironment().getProperty("victim", "")) {
            case "live" -> victim.live();
            case "rehearse" -> victim.begin().meet();
            case "tell" -> victim.tellTwice(new Teller(context), given(input));
            default -> throw new IllegalArgumentException("--victim is live, rehearse or tell");
        }
        context.close();
        System.exit(0);
    }

    private static List<Deed> given(BufferedReader input) {
        return input.lines()
                .takeWhile(line -> !line.equals("END"))
                .map(Deed::of)
                .toList();
    }

    /** All that was acknowledged is done once more in between: nothing may change. */
    private void tellTwice(Teller teller, List<Deed> acknowledged) {
        teller.tell(acknowledged).forEach(line -> say("BEFORE " + line));
        acknowledged.forEach(this::again);
        teller.tell(acknowledged).forEach(line -> say("AFTER " + line));
    }

    private void live() {
        begin();
        say("READY");
        try (var people = Executors.newFixedThreadPool(THREADS)) {
            for (var i = 0; i < THREADS; i++) {
                people.submit(() -> {
                    while (true) {
                        meet();
                    }
                });
            }
        }
    }

    private Victim begin() {
        wanted.set(peer(peers.programme()));
        return this;
    }

    private void meet() {
        var peer = wanted.get();
        var guest = guests.begin(Viewer.visitor()).id();
        var request =
                ask(new Asking(UUID.randomUUID(), guest, peer.id())).filter(asked -> accept(accepting(asked, peer)));
        if (request.isPresent()) {
            talk(request.get(), peer.id());
        } else {
            anotherThan(peer);
        }
    }

    private void talk(Request request, PersonId peer) {
        for (var i = 0; i < MESSAGES_A_CONVERSATION; i++) {
            var author = ThreadLocalRandom.current().nextBoolean() ? request.asker() : peer;
            send(new Saying(UUID.randomUUID(), request.conversation(), author));
        }
    }

    private synchronized void anotherThan(Viewer peer) {
        if (wanted.get().equals(peer)) {
            wanted.set(peer(peer.programmes().iterator().next()));
        }
    }

    private Viewer peer(ProgrammeId programme) {
        var peer = peers.listed(programme, "Sam", "alcohol", Band.FIVE_OR_MORE);
        profiles.makeRoom(peer, PLACES);
        return peer;
    }

    private static Accepting accepting(Request request, Viewer peer) {
        return new Accepting(request.id().value(), peer.id(), request.programme());
    }

    /** Whatever goes wrong here is told: nothing that was done, or may have been done, makes doing it again fail. */
    private void again(Deed deed) {
        try {
            switch (deed) {
                case Asking asking -> ask(asking);
                case Accepting accepting -> accept(accepting);
                case Saying saying -> send(saying);
            }
        } catch (RuntimeException e) {
            say("NOT " + deed + " = " + e.getClass().getSimpleName());
        }
    }

    private Optional<Request> ask(Asking asking) {
        say("TRY " + asking);
        var words = asking.key().toString();
        var guest = Viewer.guest(asking.guest());
        var asked = requests.ask(guest, new Ask(asking.key(), asking.peer(), List.of(), words, Wishes.KIND));
        return switch (asked) {
            case Asked.Sent(var request) -> Optional.of(asked(asking, request));
            case Asked.Before(var id) -> requests.find(guest, id).map(request -> asked(asking, request));
            case Asked.Refused refused -> {
                say("NOT " + asking + " = " + refused);
                yield Optional.empty();
            }
        };
    }

    /** The first words of the conversation came with it. */
    private static Request asked(Asking asking, Request request) {
        say("DID " + asking + " = " + request.id() + " " + request.conversation());
        say("DID " + new Saying(asking.key(), request.conversation(), asking.guest()) + " = 1");
        return request;
    }

    private boolean accept(Accepting accepting) {
        say("TRY " + accepting);
        var peer = new Viewer(accepting.peer(), Role.PEER, Set.of(accepting.programme()));
        var answer = replies.accept(peer, new RequestId(accepting.request()));
        var yes = answer.filter(Victim::isYes).isPresent();
        say((yes ? "DID " + accepting + " = yes" : "NOT " + accepting + " = " + answer));
        return yes;
    }

    private static boolean isYes(Answer answer) {
        return answer instanceof Answer.Done || answer == Answer.Refused.ALREADY_ANSWERED;
    }

    private void send(Saying saying) {
        say("TRY " + saying);
        var words = saying.key().toString();
        var sent = conversations.send(Viewer.guest(saying.author()), saying.conversation(), saying.key(), words);
        say(sent instanceof Sent.Done(var seq) ? "DID " + saying + " = " + seq : "NOT " + saying + " = " + sent);
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
        System.out.flush();
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
