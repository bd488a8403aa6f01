package io.cascata.query.waterfall.web;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Pages in a real browser; whatever the browser complains of fails the test. */
@Tag("browser")
@SpringBootTest(
        classes = BrowserServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cascata.admin.token=" + BrowserServer.TOKEN, "cascata.open=true"})
abstract class BrowserTest {

    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void start() {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothing_went_wrong_and_nothing_left_this_machine() {
        if (browser != null) {
            browser.assertNoTrouble();
        }
    }

    final Page open(ColorScheme theme, int width, int height, String path) {
        var page = browser.page(theme, width, height);
        page.navigate("http://127.0.0.1:" + port + path);
        return page;
    }
}
