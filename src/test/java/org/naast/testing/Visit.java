package org.naast.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a browser: a language, a width, with or without script. Looks at each page as we promise it: no finding of
 * axe, no other host, no sideways scrolling, no missing text, within its budget.
 */
public final class Visit implements AutoCloseable {

    /** How somebody looks at us. */
    public record Eyes(String language, int width, boolean script) {

        /** Two of them have no mouse: one at a wide screen in Dutch, one at a narrow one in English. */
        boolean keyboard() {
            return script && language.equals("nl") == width > 600;
        }

        public static Stream<Eyes> all() {
            return Stream.of("nl", "en")
                    .flatMap(language -> Stream.of(
                            new Eyes(language, 320, true),
                            new Eyes(language, 1280, true),
                            new Eyes(language, 320, false)));
        }

        @Override
        public String toString() {
            return language + "-" + width + (script ? "" : "-without-script");
        }
    }

    private static final int KIB = 1024;
    private static final int MOST_KIB = 100;
    private static final int MOST_KIB_OF_THE_FIRST = 30;
    private static final int MOST_KIB_OF_SCRIPT = 25;
    private static final int MOST_TABS = 200;
    private static final String LEADS_ELSEWHERE =
            "it => it.tagName === 'A' || it.tagName === 'BUTTON' && !!it.form && it.form.dataset.live === undefined";
    private static final Path SHOTS = Path.of("target", "screenshots");

    /** One for each thread: it is asked by the thread that made it, and no other. */
    private static final ThreadLocal<Browser> BROWSER = ThreadLocal.withInitial(Visit::launch);

    private final BrowserContext context;
    private final Page page;
    private final Eyes eyes;
    private final String home;
    private final Set<String> otherHosts = ConcurrentHashMap.newKeySet();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong script = new AtomicLong();
    private final Set<String> scripts = ConcurrentHashMap.newKeySet();

    private @Nullable Page seeing;
    private String copied = "";

    public Visit(int port, Eyes eyes) {
        this.eyes = eyes;
        this.home = "http://localhost:" + port;
        this.context = BROWSER.get()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(eyes.language().equals("nl") ? "nl-NL" : "en-GB")
                        .setTimezoneId("Europe/Amsterdam")
                        .setViewportSize(eyes.width(), eyes.width() < 600 ? 640 : 800)
                        .setJavaScriptEnabled(eyes.script()));
        this.context.setDefaultTimeout(30_000);
        this.page = context.newPage();
        page.onRequest(request -> {
            var host = URI.create(request.url()).getHost();
            if (host != null && !"localhost".equals(host)) {
                otherHosts.add(host);
            }
        });
        // The protocol's own count: what came over the wire, heads included.
        var wire = context.newCDPSession(page);
        wire.send("Network.enable");
        var uncached = new JsonObject();
        uncached.addProperty("cacheDisabled", true);
        wire.send("Network.setCacheDisabled", uncached);
        wire.on("Network.responseReceived", answer -> {
            if (answer.get("type").getAsString().equals("Script")) {
                scripts.add(answer.get("requestId").getAsString());
            }
        });
        wire.on("Network.loadingFinished", done -> {
            var weight = done.get("encodedDataLength").getAsLong();
            bytes.addAndGet(weight);
            if (scripts.remove(done.get("requestId").getAsString())) {
                script.addAndGet(weight);
            }
        });
    }

    private static Browser launch() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Path chromium() {
        return Stream.of(System.getenv().getOrDefault("CHROMIUM", ""), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(path -> !path.isBlank() && Files.isExecutable(Path.of(path)))
                .findFirst()
                .map(Path::of)
                .orElseThrow(() -> new IllegalStateException("these tests need Chromium; bin/check installs it"));
    }

    public Page page() {
        return page;
    }

    /** Sends more than a browser usually tells. */
    public Visit saying(Map<String, String> headers) {
        context.setExtraHTTPHeaders(headers);
        return this;
    }

    public Visit open(String path) {
        return open(path, 200);
    }

    public Visit open(String path, int status) {
        begin();
        assertThat(page.navigate(home + path).status()).as("status of %s", path).isEqualTo(status);
        return this;
    }

    /** From here on the next page is weighed, with everything it needs: nothing is kept from the last. */
    private void begin() {
        bytes.set(0);
        script.set(0);
    }

    /** Opens what is folded round a field. */
    public Visit unfold(String selector) {
        var folded = page.locator("details:not([open]):has(" + selector + ") > summary");
        while (folded.count() > 0) {
            press(folded.first());
        }
        return this;
    }

    /** Presses, chooses or follows it: by finger, or by keyboard alone. */
    public Visit go(String selector) {
        var what = page.locator(selector).first();
        if ((boolean) what.evaluate(LEADS_ELSEWHERE)) {
            begin();
            page.waitForNavigation(() -> press(what));
        } else {
            press(what);
        }
        return this;
    }

    public Visit type(String selector, String words) {
        if (eyes.keyboard()) {
            tabTo(page.locator(selector).first());
            page.keyboard().type(words);
        } else {
            page.locator(selector).first().fill(words);
        }
        return this;
    }

    /** Waits until the words are there, for as long as somebody would. */
    public Visit sees(String selector, String words) {
        page.locator(selector)
                .filter(new Locator.FilterOptions().setHasText(words))
                .first()
                .waitFor();
        return this;
    }

    private void press(Locator what) {
        if (eyes.keyboard()) {
            tabTo(what);
            var box = "checkbox radio".contains(String.valueOf(what.getAttribute("type")));
            page.keyboard().press(box ? "Space" : "Enter");
        } else {
            what.click();
        }
    }

    /** As somebody without a mouse gets there; one group of radio buttons is one stop, so arrows choose within it. */
    private void tabTo(Locator what) {
        for (int i = 0; i < MOST_TABS; i++) {
            if ((boolean) what.evaluate("it => it === document.activeElement")) {
                return;
            }
            var sameGroup =
                    (boolean) what.evaluate("it => it.type === 'radio' && document.activeElement.name === it.name");
            page.keyboard().press(sameGroup ? "ArrowDown" : "Tab");
        }
        throw new AssertionError("not reached by keyboard: " + what);
    }

    /** Looks at the page as it stands and keeps a screenshot of it. */
    public Visit look(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + "-" + eyes + ".png")));
        assertThat(otherHosts).as("other hosts asked by %s", name).isEmpty();
        weigh(name);
        if (eyes.script()) {
            look(page, name);
        } else {
            lookAtACopy(name);
        }
        return this;
    }

    private void weigh(String name) {
        var path = URI.create(page.url()).getPath();
        var most = path.equals("/") || path.startsWith("/crisis") ? MOST_KIB_OF_THE_FIRST : MOST_KIB;
        assertThat(bytes.get()).as("bytes of %s", name).isPositive().isLessThanOrEqualTo((long) most * KIB);
        assertThat(script.get()).as("bytes of script of %s", name).isLessThanOrEqualTo((long) MOST_KIB_OF_SCRIPT * KIB);
    }

    /** Axe is a script itself: it looks at the same page in a browser that has one, where none of ours ran. */
    private void lookAtACopy(String name) {
        copied = page.content().replace("<noscript>", "<div>").replace("</noscript>", "</div>");
        if (seeing == null) {
            seeing = BROWSER.get()
                    .newContext(new Browser.NewContextOptions().setViewportSize(eyes.width(), 640))
                    .newPage();
            seeing.route("**/*", this::copied);
        }
        seeing.navigate(page.url());
        look(seeing, name + ", without script");
    }

    private void copied(Route route) {
        if (route.request().isNavigationRequest()) {
            route.fulfill(new Route.FulfillOptions().setContentType("text/html").setBody(copied));
        } else if (route.request().resourceType().equals("script")) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private void look(Page page, String name) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("sideways scrolling of %s", name)
                .isEqualTo(0);
        assertThat(page.evaluate("document.documentElement.lang").toString())
                .as("language of %s", name)
                .startsWith(eyes.language());
        assertThat((String) page.evaluate("(document.body.innerText.match(/\\?\\?[\\w.]+\\?\\?/) || [''])[0]"))
                .as("missing text in %s", name)
                .isEmpty();
        // Without frames in our pages axe needs no page of its own to put its findings together.
        var findings = new AxeBuilder(page)
                .setLegacyMode(true)
                .options(violations())
                .analyze()
                .getViolations();
        assertThat(findings.stream()
                        .map(finding -> finding.getId() + " "
                                + finding.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList())
                .as("findings of axe on %s", name)
                .isEmpty();
    }

    /** What is right need not be told: for a long page that takes longer than finding it. */
    private static AxeRunOptions violations() {
        var tags = new AxeRunOnlyOptions();
        tags.setType("tag");
        tags.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
        var options = new AxeRunOptions();
        options.setRunOnly(tags);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    @Override
    public void close() {
        if (seeing != null) {
            seeing.context().close();
        }
        context.close();
    }
}
