package io.cascata.standalone.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.cli.Terminal;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Keys come and go while the server runs. */
class HandingOutKeysTest {

    private static final String LEAD = """
            {"origin": {"way": "FORM", "campaign": "spring"}, "profile": {"person": {"name": "Ada"}}}""";

    @TempDir
    private Path data;

    @Test
    @Tag("B02")
    void a_feed_makes_leads_by_its_key_and_nothing_else_until_the_key_is_revoked() throws Exception {
        try (var server = RunningServer.on(data)) {
            var feed = added("feed", "--channel", "marketing-automation", "--team", "marketing", "--command-only");

            assertThat(post(server, feed, "/api/leads", LEAD).statusCode()).isEqualTo(201);
            assertRefused(
                    post(server, feed, "/api/accounts", "{\"profile\": {\"name\": \"Acme\"}}"), 409, "channel-may-not");
            assertRefused(
                    server.send(command(server, feed, "/api/leads", LEAD).header("X-Channel", "manual")),
                    403,
                    "channel-bound");
            assertRefused(server.send(server.request("/api/leads", feed)), 403, "right-missing");

            assertThat(keys("revoke", "feed").exitCode()).isZero();
            assertRefused(post(server, feed, "/api/leads", LEAD), 401, "token-invalid");
        }
    }

    @Test
    void a_key_that_may_only_read_asks_also_in_sql() throws Exception {
        try (var server = RunningServer.on(data)) {
            var reader = added("reader", "--read-only");

            assertThat(server.send(server.request("/api/waterfall", reader)).statusCode())
                    .isEqualTo(200);
            assertThat(post(server, reader, "/api/sql", "{\"sql\": \"SELECT count(*) AS n FROM stays\"}")
                            .statusCode())
                    .isEqualTo(200);
            assertRefused(post(server, reader, "/api/leads", LEAD), 403, "right-missing");
        }
    }

    @Test
    void no_secret_is_written_anywhere() throws Exception {
        var secrets = new ArrayList<String>();
        try (var server = RunningServer.on(data)) {
            secrets.add(added("feed"));
            secrets.add(added("gone"));
            keys("revoke", "gone");
            for (var secret : secrets) {
                post(server, secret, "/api/leads", LEAD);
                post(server, secret, "/api/leads", "{");
                post(server, secret, "/nowhere", LEAD);
            }
            assertThat(server.stopped()).doesNotContain(secrets);
        }
        assertThat(files()).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(file, ISO_8859_1))
                .as(file.toString())
                .doesNotContain(secrets));
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private String added(String name, String... options) {
        var arguments = new ArrayList<>(List.of("add", name, "--json"));
        arguments.addAll(List.of(options));
        var answer = keys(arguments.toArray(String[]::new));
        return JsonMapper.shared().readTree(answer.out()).get("secret").asString();
    }

    private Terminal keys(String... arguments) {
        var line = new ArrayList<>(List.of("keys"));
        line.addAll(List.of(arguments));
        line.addAll(List.of("--data", data.toString()));
        return Terminal.run(line.toArray(String[]::new));
    }

    private static HttpResponse<String> post(RunningServer server, String secret, String path, String body)
            throws Exception {
        return server.send(command(server, secret, path, body));
    }

    private static HttpRequest.Builder command(RunningServer server, String secret, String path, String body) {
        return server.request(path, secret)
                .header("Idempotency-Key", "one")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("code").asString())
                .isEqualTo(code);
    }
}
