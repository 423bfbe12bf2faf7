package org.naast.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who follows every link they get, over HTTP and without script. */
class Surfer implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}");
    private static final int MOST_PAGES = 250;

    /**
     * What came back.
     *
     * @param path where they ended, after all redirects
     */
    record Answer(int status, String path, String body, boolean page) {

        Document document() {
            return Jsoup.parse(body);
        }
    }

    /** One field of a form, with what stands in it. */
    record Field(String name, String value) {}

    /**
     * One form on a page.
     *
     * @param page where it stands
     */
    record Form(String page, String action, List<Field> fields) {

        /** The same for all of its kind, whatever they are about. */
        String kind() {
            return kindOf(action)
                    + fields.stream().map(Field::name).distinct().sorted().toList();
        }
    }

    private final String site;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private String home = "/";

    Surfer(String site) {
        this.site = site;
    }

    Surfer signIn(String name) {
        var page = get("/sign-in").document();
        var form = page.selectFirst("form[action^=/sign-in]:has([name=passphrase])");
        home = post(
                        form.attr("action"),
                        page,
                        Map.of("name", List.of(name), "passphrase", List.of(DemoAccounts.PASSPHRASE)))
                .path();
        return this;
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(site + path)).GET());
    }

    /** @param page where its token stands */
    Answer post(String path, Document page, Map<String, List<String>> fields) {
        var all = new LinkedHashMap<>(fields);
        var token = page.selectFirst("input[name=_csrf]");
        if (token != null) {
            all.put("_csrf", List.of(token.val()));
        }
        var body = all.entrySet().stream()
                .flatMap(
                        field -> field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** All pages they get to, by path; of those that are alike at most so many. */
    Map<String, Answer> pages(int alike) {
        var found = new LinkedHashMap<String, Answer>();
        var kinds = new HashMap<String, Integer>();
        var waiting = new ArrayDeque<>(List.of("/", home));
        while (!waiting.isEmpty() && found.size() < MOST_PAGES) {
            var path = waiting.remove();
            if (leadsAway(path) || found.containsKey(path) || kinds.merge(kindOf(path), 1, Integer::sum) > alike) {
                continue;
            }
            var answer = get(path);
            found.put(path, answer);
            if (answer.page()) {
                answer.document().select("a[href^=/]").forEach(link -> waiting.add(withoutPlace(link.attr("href"))));
            }
        }
        return found;
    }

    /** All forms on these pages, one of a kind. */
    static Collection<Form> forms(Map<String, Answer> pages) {
        var all = new LinkedHashMap<String, Form>();
        pages.forEach((path, answer) -> {
            if (answer.page()) {
                answer.document().select("form[action^=/]").forEach(form -> {
                    var one = new Form(path, form.attr("action"), fields(form));
                    all.putIfAbsent(one.kind(), one);
                });
            }
        });
        return all.values();
    }

    static boolean aboutOne(String path) {
        return ID.matcher(path).find();
    }

    @Override
    public void close() {
        client.close();
    }

    private static List<Field> fields(Element form) {
        return form.select("[name]").stream()
                .filter(field -> !List.of("_csrf", "read-in").contains(field.attr("name")))
                .map(field -> new Field(field.attr("name"), field.val()))
                .toList();
    }

    private static String kindOf(String path) {
        return ID.matcher(path.replaceFirst("\\?.*", "")).replaceAll("ID");
    }

    private static String withoutPlace(String path) {
        return path.replaceFirst("#.*", "");
    }

    /** To another language, out of their account, or off the site. */
    private static boolean leadsAway(String path) {
        return List.of("/language", "/leave", "/assets", "/sign-out").stream().anyMatch(path::startsWith);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = client.send(
                    request.header("Accept-Language", "nl")
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    answer.statusCode(),
                    answer.uri().getRawPath(),
                    answer.body(),
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        } catch (IOException e) {
            throw new IllegalStateException("no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no answer", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
