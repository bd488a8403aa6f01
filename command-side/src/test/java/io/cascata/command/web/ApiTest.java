package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.cascata.access.Right;
import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.process.ShippedProcesses;
import io.cascata.events.Tag;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The command side as it is put together, behind HTTP and on a real log, with the shipped processes. */
@SpringBootTest(classes = ApiTest.Server.class, properties = ApiTest.TOKEN_SETTING)
@AutoConfigureMockMvc
@DirtiesContext
public abstract class ApiTest {

    protected static final Instant NOW = Instant.parse("2026-01-15T10:00:00Z");

    static final String TOKEN = "a-token-for-tests-only-0123456789";
    static final String TOKEN_SETTING = "cascata.admin.token=" + TOKEN;

    private static final AtomicInteger RUNS = new AtomicInteger();
    static final Map<String, String> FAMILIES = Map.of(
            "accounts",
            "account",
            "campaigns",
            "campaign",
            "contacts",
            "contact",
            "handshakes",
            "handshake",
            "leads",
            "lead",
            "processes",
            "process",
            "opportunities",
            "opportunity",
            "solutions",
            "solution",
            "buying-groups",
            "buying-group");

    @TempDir
    private static Path directory;

    /** Every test has a company, keys and ids of its own on the one server. */
    private final int run = RUNS.incrementAndGet();

    @DynamicPropertySource
    static void dataDirectory(DynamicPropertyRegistry properties) {
        properties.add("cascata.data", () -> directory.resolve("data").toString());
        // what follows by itself comes when a test says so
        properties.add("cascata.policies.run", () -> false);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import(CommandSideConfiguration.class)
    static class Server {

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        EventCodec codec() {
            return EventCodec.cascata();
        }

        @Bean
        EventLog log(Clock clock) {
            return SqliteEventLog.open(directory.resolve("log"), clock);
        }
    }

    @Autowired
    protected MockMvcTester server;

    @Autowired
    protected EventLog log;

    @Autowired
    private LogBatchExecutor batches;

    @BeforeEach
    void shipProcesses() {
        batches.execute(ShippedProcesses.commands(NOW));
    }

    /** The account acme, its contact mia, and the opportunity o-1 in the stage target. */
    protected final void openDeal() {
        assertThat(create("/api/accounts", "key-7", """
            {"id": "acme", "profile": {"name": "Acme"}}\
            """)).hasStatus(201);
        assertThat(create("/api/contacts", "key-8", """
            {"id": "mia", "account": "acme", "profile": {"name": "Mia"}}\
            """)).hasStatus(201);
        assertThat(create("/api/opportunities", "key-9", """
            {"id": "o-1", "name": "Acme CRM", "account": "acme", "solution": "crm", "type": "UPSELL"}\
            """)).hasStatus(201);
    }

    protected final String own(String text) {
        return text.replaceAll("(acme|mia|o-1|p-1|l-1|h-\\d|key-\\d)\\b", "$0-" + run);
    }

    protected final MvcTestResult create(String path, String key, String body) {
        return send("ada", HttpMethod.POST, path, key, null, body);
    }

    /** A change on the version that there is. */
    protected final MvcTestResult change(HttpMethod method, String path, String body) {
        return send("ada", method, path, null, "\"" + version(path) + "\"", body);
    }

    private long version(String path) {
        var parts = own(path).split("/", -1);
        var family = FAMILIES.get(parts[2]);
        return log.read(EventQuery.after(0, 10_000)).events().stream()
                .filter(event -> event.tags().contains(new Tag(family, parts[3]))
                        && event.name().startsWith(family + "."))
                .mapToLong(StoredEvent::position)
                .max()
                .orElseThrow();
    }

    protected final MvcTestResult send(
            String actor, HttpMethod method, String path, @Nullable String key, @Nullable String version, String body) {
        var request = server.method(method)
                .uri(own(path))
                .with(as(actor))
                .contentType(MediaType.APPLICATION_JSON)
                .content(own(body));
        if (key != null) {
            request.header("Idempotency-Key", own(key));
        }
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.exchange();
    }

    /** Somebody who may do all. */
    static RequestPostProcessor as(String actor) {
        return user(actor).authorities(AuthorityUtils.createAuthorityList(Right.READ.name(), Right.COMMAND.name()));
    }

    /** What OpenAPI says of the commands. */
    protected final MvcTestResult description() {
        return server.get().uri("/v3/api-docs").with(as("ada")).exchange();
    }

    protected static void assertProblem(MvcTestResult refused, int status, String code) {
        assertThat(refused).hasStatus(status).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(refused).bodyJson().extractingPath("$.code").isEqualTo(code);
    }

    protected static void assertWrongField(MvcTestResult refused, String field, String code) {
        assertProblem(refused, 422, "malformed");
        assertThat(refused).bodyJson().extractingPath("$.errors[0].field").isEqualTo(field);
        assertThat(refused).bodyJson().extractingPath("$.errors[0].code").isEqualTo(code);
    }

    /** The last event that somebody caused, whatever policies have made of it since. */
    protected final StoredEvent last() {
        return log.read(EventQuery.after(0, 10_000)).events().stream()
                .filter(event -> !"policy".equals(event.metadata().get("channel")))
                .reduce((before, after) -> after)
                .orElseThrow();
    }
}
