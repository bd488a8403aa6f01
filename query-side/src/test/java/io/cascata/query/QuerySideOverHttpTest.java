package io.cascata.query;

import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.cascata.events.value.Money;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.testing.SalesLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class QuerySideOverHttpTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private EventLog log;
    private AnnotationConfigWebApplicationContext context;
    private MockMvc http;

    @EnableWebMvc
    static class Web {}

    @BeforeEach
    void start(@TempDir Path directory) throws Exception {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        new SalesLog(log)
                .process(START)
                .open("a", START, "target", Money.of("10", "EUR"))
                .move("a", START.plus(Duration.ofDays(2)), "won")
                .open("b", START.plusSeconds(5), "target", null)
                .append();
        context = new AnnotationConfigWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("cascata.data", directory.toString())));
        context.addBeanFactoryPostProcessor(beans -> beans.registerSingleton("eventLog", log));
        context.register(Web.class, QuerySideConfiguration.class);
        for (var api : new String[] {
            "opportunity.OpportunitiesApi",
            "waterfall.export.StageHistoryApi",
            "waterfall.WaterfallApi",
            "web.ProblemAdvice"
        }) {
            context.register(Class.forName("io.cascata.query." + api));
        }
        context.refresh();
        context.getBean(ReadModels.class).awaitPosition(log.head(), Duration.ofSeconds(60));
        http = MockMvcBuilders.webAppContextSetup(context).build();
    }

    @AfterEach
    void stop() {
        context.close();
        log.close();
    }

    @Test
    void the_waterfall_of_a_process_is_answered() throws Exception {
        http.perform(get("/api/waterfall?type=acquisition&mode=cohort&skips=fill-except-lost&asOf=2026-01-02"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stages[0].key").value("target"))
                .andExpect(jsonPath("$.stages[0].reach.reached").value(2))
                .andExpect(jsonPath("$.stages[0].reach.stillThere").value(2))
                .andExpect(jsonPath("$.balanced").value(true));
    }

    @Test
    void the_canonical_stages_are_answered_where_they_are_asked_for() throws Exception {
        http.perform(get("/api/waterfall?type=acquisition&stages=canonical"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.stages[0].key").value("TARGET"))
                .andExpect(jsonPath("$.process").doesNotExist());
        http.perform(get("/api/waterfall?stages=both"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.detail").value(startsWith("stages: ")));
    }

    @Test
    void nonsense_is_refused_with_a_stable_code_that_names_the_parameter() throws Exception {
        http.perform(get("/api/waterfall?mode=sideways"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("invalid-question"))
                .andExpect(jsonPath("$.detail").value(startsWith("mode: ")));
        http.perform(get("/api/opportunities?cursor=%21"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.code").value("invalid-cursor"));
        http.perform(get("/api/opportunities/nobody"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("unknown-opportunity"));
    }

    @Test
    @Tag("A14")
    void an_opportunity_can_be_read_from_its_first_stage_on() throws Exception {
        http.perform(get("/api/opportunities/b"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.opportunity.stage").value("target"));
        http.perform(get("/api/opportunities?stage=target"))
                .andExpect(jsonPath("$.opportunities[0].opportunity.id").value("b"));
    }

    @Test
    void an_opportunity_carries_its_version_as_etag_and_its_history_the_chain() throws Exception {
        http.perform(get("/api/opportunities/a"))
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"4\""))
                .andExpect(jsonPath("$.opportunity.outcome").value("WON"));
        http.perform(get("/api/opportunities/a?asOf=2026-01-01"))
                .andExpect(jsonPath("$.opportunity.stage").value("target"));
        http.perform(get("/api/opportunities/a/history"))
                .andExpect(jsonPath("$.length()").value(2))
                .andExpect(jsonPath("$[1].event").value("opportunity.won"))
                .andExpect(jsonPath("$[1].data.to.key").value("won"))
                .andExpect(jsonPath("$[1].metadata.actor").value("tester"));
    }

    @Test
    void the_list_pages_by_an_opaque_cursor() throws Exception {
        http.perform(get("/api/opportunities?sort=opened&limit=1&type=ACQUISITION"))
                .andExpect(jsonPath("$.opportunities[0].opportunity.id").value("a"))
                .andExpect(jsonPath("$.next").isString());
    }

    @Test
    void stays_come_as_csv_where_that_is_accepted() throws Exception {
        http.perform(get("/api/stage-stays").header("Accept", "text/csv"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("text/csv")));
    }
}
