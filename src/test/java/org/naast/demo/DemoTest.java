package org.naast.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.naast.NaastApplication;
import org.naast.certification.Certificates;
import org.naast.certification.Proposals;
import org.naast.demo.Invented.InventedPeer;
import org.naast.demo.Invented.InventedProgramme;
import org.naast.directory.Profiles;
import org.naast.organisations.Programmes;
import org.naast.people.SignIn;
import org.naast.reference.Localities;
import org.naast.testing.Superuser;
import org.naast.viewer.PersonId;
import org.naast.viewer.Viewer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Invented people: whole, labelled and on this machine only, whatever the options say. */
class DemoTest {

    @TempDir
    Path data;

    @Test
    void case_X_9_inventedPeopleAreFinishedLabelledAndNeverReachedFromElsewhere() throws Exception {
        assertThatThrownBy(() -> start(Interrupted.class, "naast.demo.size=small"))
                .hasStackTraceContaining("interrupted");

        try (var app = start(Superuser.class, "naast.demo.size=small")) {
            assertThat(signsIn(app, "samira", "joris", "els", "ray", "dana")).isTrue();
            assertThat(rows(app, "organisations.programme"))
                    .isEqualTo(Invented.read().programmes().size());
            assertThat(rows(app, "directory.item")).isEqualTo(items());
            assertThat(rows(app, "requests.request")).isEqualTo(3);
            assertThat(firstPage(app)).contains("Everybody here is invented.");
        }

        assertThatThrownBy(() -> start(Superuser.class, "naast.demo.size=none", "server.address=0.0.0.0"))
                .hasStackTraceContaining("everybody in this folder is invented");
        try (var app = start(Superuser.class, "naast.demo.size=none")) {
            assertThat(firstPage(app)).contains("Everybody here is invented.");
        }
    }

    @Test
    void realPeopleAreNeverMixedWithInventedOnes() throws Exception {
        var here = InetAddress.getLoopbackAddress();
        var everywhere = InetAddress.getByName("0.0.0.0");

        assertThat(DemoGuard.whyNot(true, false, false, here)).isEmpty();
        assertThat(DemoGuard.whyNot(false, false, true, everywhere)).isEmpty();
        assertThat(DemoGuard.whyNot(true, false, true, here))
                .hasValueSatisfying(why -> assertThat(why).contains("not invented"));
        assertThat(DemoGuard.whyNot(true, false, false, everywhere)).isPresent();
        assertThat(DemoGuard.whyNot(false, true, false, everywhere)).isPresent();
        assertThat(DemoGuard.whyNot(false, true, false, null)).isPresent();
    }

    private ConfigurableApplicationContext start(Class<?> beside, String... settings) {
        var own = Stream.of(
                "server.port=0",
                "naast.storage.data=" + data,
                "naast.storage.program=" + Path.of("target", "postgres-program"),
                "naast.timers.loop=false");
        return new SpringApplicationBuilder(NaastApplication.class, beside)
                .run(Stream.concat(own, Arrays.stream(settings))
                        .map(setting -> "--" + setting)
                        .toArray(String[]::new));
    }

    private static boolean signsIn(ConfigurableApplicationContext app, String... names) {
        var accounts = app.getBean(SignIn.class);
        return Arrays.stream(names)
                .allMatch(name -> accounts.by(name, DemoAccounts.PASSPHRASE).isPresent());
    }

    private static long rows(ConfigurableApplicationContext app, String table) {
        return app.getBean(Superuser.class).count("select count(*) from " + table);
    }

    private static long items() {
        return Invented.read().programmes().stream()
                .flatMap(programme -> programme.peers().stream())
                .mapToLong(peer -> peer.items().size())
                .sum();
    }

    private static String firstPage(ConfigurableApplicationContext app) throws Exception {
        var port = app.getEnvironment().getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                    .header("Accept-Language", "en")
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    /** A start that ends between one peer and the next. */
    static class Interrupted {

        @Bean
        @Primary
        DemoPeers fewPeers(
                Programmes programmes,
                Certificates certificates,
                Proposals proposals,
                Profiles profiles,
                Localities localities) {
            return new DemoPeers(programmes, certificates, proposals, profiles, localities) {

                private int invited;

                @Override
                Viewer invite(
                        Viewer coordinator,
                        PersonId deputy,
                        InventedProgramme home,
                        InventedPeer invented,
                        PersonId who) {
                    var peer = super.invite(coordinator, deputy, home, invented, who);
                    if (++invited == 2) {
                        throw new IllegalStateException("interrupted");
                    }
                    return peer;
                }
            };
        }
    }
}
