package io.cascata.query.waterfall.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpportunitiesInABrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({"LIGHT, 1360", "DARK, 1360", "LIGHT, 390"})
    void a_leak_leads_to_its_opportunities_and_their_pages(ColorScheme theme, int width) {
        var page = open(theme, width, 900, "/waterfall");
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
