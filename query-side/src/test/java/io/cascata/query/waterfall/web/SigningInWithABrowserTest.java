package io.cascata.query.waterfall.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@SpringBootTest(
        classes = BrowserServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "cascata.admin.token=" + BrowserServer.TOKEN)
class SigningInWithABrowserTest {

    @LocalServerPort
    private int port;

    @Test
    void the_form_lets_in_with_the_token_and_out_again() {
        try (var browser = Browser.start()) {
            var page = browser.page(ColorScheme.LIGHT, 1000, 800);
            page.navigate("http://127.0.0.1:" + port + "/waterfall");
            assertThat(page).hasURL(Pattern.compile("/sign-in"));
            Browser.assertAccessible(page);
            page.getByLabel("Access token").fill("a wrong one");
            page.keyboard().press("Enter");
            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
            page.getByLabel("Access token").fill(BrowserServer.TOKEN);
            page.keyboard().press("Enter");
            assertThat(page.locator("#flows svg")).containsText("Won");
            assertThat(page.context().cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.httpOnly).isTrue();
                assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.STRICT);
            });
            page.getByText("Sign out").click();
            page.navigate("http://127.0.0.1:" + port + "/waterfall");
            assertThat(page).hasURL(Pattern.compile("/sign-in"));
            browser.assertNoTrouble();
        }
    }
}
