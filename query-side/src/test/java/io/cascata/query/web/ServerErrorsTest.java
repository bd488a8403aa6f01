package io.cascata.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What only a whole server shows: the error page, the bind address, and the host name that a request names. */
@SpringBootTest(
        classes = GuardedServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"cascata.admin.token=" + GuardedServer.TOKEN, "cascata.hosts=cascata.example"})
class ServerErrorsTest {

    @LocalServerPort
    private int port;

    @Test
    void an_unknown_path_of_the_api_is_a_problem() throws Exception {
        var answer = send("GET", "/api/nothing", "*/*");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
    }

    @Test
    void a_method_nobody_offers_is_a_problem() throws Exception {
        var answer = send("DELETE", "/api/probe", "*/*");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).isPresent();
        assertThat(answer.body()).contains("\"code\":\"method-not-allowed\"");
    }

    @Test
    void a_body_of_another_type_is_a_problem() throws Exception {
        var answer = send("POST", "/api/probe", "*/*");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("\"code\":\"unsupported-media-type\"");
    }

    @Test
    void people_get_a_page() throws Exception {
        var answer = send("GET", "/css/nothing.css", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>Not Found</h1>").doesNotContain("trace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "[::1]", "cascata.example", "LOCALHOST"})
    void the_server_answers_to_its_own_names(String host) throws Exception {
        assertThat(statusUnderHost(host)).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "127.0.0.1.evil.example", "cascata.example.evil.example"})
    void a_name_that_was_made_to_point_here_is_refused(String host) throws Exception {
        assertThat(statusUnderHost(host)).contains(" 400 ");
    }

    private String statusUnderHost(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            var request =
                    "GET /actuator/health HTTP/1.1\r\nHost: " + host + ":" + port + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElseThrow();
        }
    }

    private HttpResponse<String> send(String method, String path, String accept) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .header("Authorization", "Bearer " + GuardedServer.TOKEN)
                    .header("Accept", accept)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
