package io.cascata.command.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;

/** The command side as a server of its own, without the query side beside it. */
@SpringBootTest(
        classes = ApiTest.Server.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = ApiTest.TOKEN_SETTING)
class ServingCommandsAloneTest extends ApiTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Environment environment;

    @Test
    void a_command_without_the_token_is_refused_and_leaves_no_event() throws Exception {
        long head = log.head();

        var refused = openAccount("acme", null);

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("\"code\":\"token-required\"");
        assertThat(openAccount("acme", TOKEN + "x").body()).contains("\"code\":\"token-invalid\"");
        assertThat(log.head()).isEqualTo(head);
    }

    @Test
    void with_the_token_the_administrator_gives_the_command() throws Exception {
        assertThat(openAccount("ajax", TOKEN).statusCode()).isEqualTo(201);

        assertThat(log.at(log.head()).orElseThrow().metadata()).containsEntry("actor", "admin");
    }

    @Test
    void nothing_else_answers_without_the_token() throws Exception {
        for (var path : new String[] {"/", "/v3/api-docs", "/openapi.json", "/error", "/api/imports/none"}) {
            assertThat(send(HttpRequest.newBuilder(address(path)).build()).statusCode())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void other_machines_do_not_reach_it() throws Exception {
        var bound = requireNonNull(environment.getProperty("server.address"));

        assertThat(InetAddress.getByName(bound).isLoopbackAddress()).isTrue();
    }

    private HttpResponse<String> openAccount(String id, @Nullable String token) throws Exception {
        var request = HttpRequest.newBuilder(address("/api/accounts"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", "open-" + id)
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"id": "%s", "profile": {"name": "Acme"}}""".formatted(id)));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
