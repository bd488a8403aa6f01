package io.cascata.query.waterfall.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaterfallInABrowserTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void the_page_shows_tiles_stages_and_both_pictures_to_everybody(ColorScheme theme) {
        var page = openDrawn(theme, 1360, 900, "/waterfall");
        assertThat(page.locator("dl.tiles > div")).hasCount(4);
        assertThat(page.locator("#flows svg")).containsText("Won");
        assertThat(page.locator("#bridge svg")).containsText("Created");
        assertThat(page.locator(".when")).containsText("Live");
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        Browser.picture(page, "waterfall-" + theme);
    }

    @Test
    void a_phone_shows_everything_without_scrolling_sideways() {
        var page = openDrawn(ColorScheme.LIGHT, 390, 844, "/waterfall?asOf=" + past());
        Browser.assertFits(page);
        Browser.assertAccessible(page);
        Browser.picture(page, "waterfall-phone");
    }

    @Test
    void the_slider_brings_an_earlier_day_soon_and_back_brings_now() {
        var page = openDrawn(ColorScheme.LIGHT, 1360, 900, "/waterfall");
        drag(page, 400);
        assertThat(page.locator(".when")).containsText("Time travel");
        long quickest = IntStream.rangeClosed(1, 8)
                .mapToLong(step -> drag(page, 400 + 10 * step))
                .min()
                .orElseThrow();
        System.out.println("slider to painted panel: " + quickest + " ms");
        assertThat(quickest).isLessThan(300);
        assertThat(page).hasURL(Pattern.compile("asOf=\\d{4}-\\d\\d-\\d\\d"));
        assertThat(page.locator("#flows svg")).containsText("Won");
        page.locator("#now").click();
        assertThat(page.locator(".when")).containsText("Live");
        assertThat(page).not().hasURL(Pattern.compile("asOf"));
        page.goBack();
        assertThat(page.locator(".when")).containsText("Time travel");
        assertThat(page.locator("#flows svg")).containsText("Won");
    }

    @Test
    void the_keyboard_reaches_type_slider_and_definitions() {
        var page = openDrawn(ColorScheme.LIGHT, 1360, 900, "/waterfall");
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus")).hasText("Skip to content");
        page.locator("#day").focus();
        page.keyboard().press("PageDown");
        assertThat(page.locator(".when")).containsText("Time travel");
        assertThat(page.locator("#day")).isFocused();
        page.locator("input[name=type]:checked").focus();
        page.keyboard().press("ArrowRight");
        assertThat(page).hasURL(Pattern.compile("type=acquisition"));
        page.getByText("Definitions").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".definitions")).isVisible();
    }

    @Test
    void the_theme_that_was_chosen_stays() {
        var page = openDrawn(ColorScheme.LIGHT, 1360, 900, "/waterfall");
        page.locator("#theme").click();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page.locator("#theme")).hasText("Light mode");
    }

    @Test
    void hovering_the_pictures_breaks_no_policy() {
        var page = openDrawn(ColorScheme.LIGHT, 1360, 900, "/waterfall");
        page.locator("#flows svg path").first().hover();
        page.locator("#bridge svg path[fill='#28509c'], #bridge svg path")
                .last()
                .hover();
    }

    @Test
    void the_filters_take_two_rows_and_the_period_opens_below_them() {
        var page = openDrawn(ColorScheme.LIGHT, 1360, 900, "/waterfall");
        assertThat(page.locator("#filters").boundingBox().height).isLessThan(130);
        page.getByText("Period and comparison").click();
        page.locator("input[name=vs]").fill(past());
        page.locator("input[name=vs]").blur();
        assertThat(page).hasURL(Pattern.compile("vs=" + past()));
        assertThat(page.locator("#panel")).containsText("90 days");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1360})
    void no_words_of_the_bridge_lie_on_each_other(int width) {
        var page = openDrawn(ColorScheme.LIGHT, width, 900, "/waterfall");
        assertThat(page.locator("#bridge svg")).containsText("Created");
        assertThat(page.evaluate("""
                        () => {
                          const words = [...document.querySelectorAll('#bridge svg text')]
                            .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
                          return words.flatMap((one, at) => words.slice(at + 1)
                            .filter((other) => one.box.left < other.box.right && other.box.left < one.box.right
                              && one.box.top < other.box.bottom - 3 && other.box.top < one.box.bottom - 3)
                            .map((other) => one.text + ' / ' + other.text));
                        }"""))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .isEmpty();
    }

    /** Sets the slider and answers how many milliseconds later the new panel was painted. */
    private static long drag(Page page, int place) {
        return ((Number) page.evaluate("""
                        (place) => new Promise((done) => {
                          const began = performance.now();
                          document.addEventListener('htmx:afterSettle', () => requestAnimationFrame(
                            () => setTimeout(() => done(Math.round(performance.now() - began)))), { once: true });
                          const slider = document.getElementById('day');
                          slider.value = place;
                          slider.dispatchEvent(new Event('input', { bubbles: true }));
                        })""", place)).longValue();
    }

    private static String past() {
        return LocalDate.now(ZoneOffset.UTC).minusDays(90).toString();
    }

    private Page openDrawn(ColorScheme theme, int width, int height, String path) {
        var page = open(theme, width, height, path);
        page.waitForFunction("document.fonts.status === 'loaded'");
        page.waitForSelector("#flows svg");
        return page;
    }
}
