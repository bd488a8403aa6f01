package io.cascata.query.waterfall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest({WaterfallPage.class, OpportunitiesPage.class})
@ContextConfiguration(classes = BrowserServer.class)
@WithMockUser
class FollowingANumberToItsListTest {

    private static final Pattern LINK = Pattern.compile("<a href=\"(/opportunities\\?[^\"]+)\">([0-9,]+)</a>");

    @Autowired
    private MockMvcTester http;

    @ParameterizedTest
    @ValueSource(strings = {"", "&type=acquisition", "&tz=Europe/Berlin"})
    void each_linked_number_is_the_length_of_its_list(String filter) throws Exception {
        for (var day :
                new String[] {"?", "?asOf=" + LocalDate.now(ZoneOffset.UTC).minusDays(200)}) {
            var links = LINK.matcher(text("/waterfall" + day + filter));
            int followed = 0;
            while (links.find()) {
                var address = links.group(1).replace("&amp;", "&");
                assertThat(text(address)).as(address).contains("id=\"total\">" + links.group(2) + " opportunit");
                followed++;
            }
            assertThat(followed).isGreaterThan(6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mode=period", "skips=actual", "from=2026-01-01"})
    void a_number_without_an_exact_list_is_no_link(String question) throws Exception {
        assertThat(text("/waterfall?" + question)).doesNotContain("href=\"/opportunities?");
    }

    @Test
    void the_next_page_goes_on_where_this_one_ends_with_the_same_filters() throws Exception {
        var seen = new HashSet<String>();
        var address = "/opportunities?stage=won&how=reached&type=acquisition&tz=Europe/Berlin";
        int pages = 0;
        while (address != null) {
            var page = text(address);
            Pattern.compile("<th scope=\"row\" class=\"stage\">([^<]+)<")
                    .matcher(page)
                    .results()
                    .forEach(row -> assertThat(seen.add(row.group(1))).isTrue());
            var next = Pattern.compile("href=\"([^\"]+)\" id=\"next\"").matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
            assertThat(page).contains("id=\"total\">");
            pages++;
        }
        assertThat(pages).isGreaterThan(2);
        assertThat(text("/opportunities?stage=won&how=reached&type=acquisition"))
                .contains("id=\"total\">" + seen.size() + " opportunities");
    }

    @Test
    void a_filter_that_nothing_passes_says_so() throws Exception {
        assertThat(text("/opportunities?asOf=2001-01-01")).contains("0 opportunities", "No opportunity is like that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"stage=nowhere", "outcome=maybe", "after=page-2", "how=never", "asOf=soon"})
    void what_makes_no_sense_is_named_in_the_page(String question) {
        assertThat(get("/opportunities?" + question))
                .hasStatus(400)
                .bodyText()
                .contains(question.split("=")[0] + ":", "href=\"/opportunities\"");
    }

    private String text(String address) throws Exception {
        var answer = get(address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }

    private MvcTestResult get(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }
}
