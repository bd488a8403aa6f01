package io.cascata.query.waterfall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chromium, and what went wrong in it: messages on the console, refused or foreign requests. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> troubles = new ArrayList<>();

    private Browser(Playwright playwright) {
        this.playwright = playwright;
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setHeadless(true)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Without Chromium the test is left out, but fails in CI. */
    static Browser start() {
        if (!Files.isExecutable(CHROMIUM)) {
            var missing = CHROMIUM + " is not there: apt-get install chromium fonts-liberation";
            return "true".equals(System.getenv("CI")) ? fail(missing) : abort(missing);
        }
        return new Browser(Playwright.create());
    }

    Page page(ColorScheme theme, int width, int height) {
        troubles.clear();
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(theme)
                .setReducedMotion(ReducedMotion.REDUCE));
        var page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) {
                troubles.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> troubles.add("script: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("data:")
                    && !LOOPBACK.contains(URI.create(request.url()).getHost())) {
                troubles.add("left this machine: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 400) {
                troubles.add(response.status() + " " + response.url());
            }
        });
        return page;
    }

    void assertNoTrouble() {
        assertThat(troubles).isEmpty();
    }

    static void assertAccessible(Page page) {
        var found = new AxeBuilder(page).analyze().getViolations();
        assertThat(found)
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    static void assertFits(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
    }

    /** Keeps a picture as an artefact of the build; it is never compared. */
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
