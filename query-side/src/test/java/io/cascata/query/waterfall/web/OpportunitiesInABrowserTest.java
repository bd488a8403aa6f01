package io.cascata.query.waterfall.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@SpringBootTest(
        classes = BrowserServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cascata.admin.token=" + BrowserServer.TOKEN, "cascata.open=true"})
class OpportunitiesInABrowserTest {

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

    @ParameterizedTest
    @CsvSource({"LIGHT, 1360", "DARK, 1360", "LIGHT, 390"})
    void a_leak_leads_to_its_opportunities_and_their_pages(ColorScheme theme, int width) {
        var page = browser.page(theme, width, 900);
        page.navigate("http://127.0.0.1:" + port + "/waterfall");
        var link = page.locator("td[data-label=Leakage] a").first();
        var count = link.textContent();
        link.click();
        assertThat(page.locator("#total")).hasText(count + " opportunities");
        assertThat(page.locator("a[aria-current=page]")).hasText("Opportunities");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        Browser.picture(page, "opportunities-" + theme + "-" + width);
        page.locator("#next").click();
        assertThat(page.locator("#total")).hasText(count + " opportunities");
    }
}
