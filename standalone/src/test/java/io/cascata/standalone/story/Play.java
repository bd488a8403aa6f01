package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascata.standalone.acceptance.Answers;
import io.cascata.standalone.acceptance.RunningServer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the people of the story ask of the server, and how its answers are read. */
record Play(RunningServer server) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    JsonNode get(String path) throws Exception {
        return server.get(path);
    }

    JsonNode create(String path, String key, String body) throws Exception {
        return server.create(path, key, body);
    }

    /** Sends what neither makes nor changes one thing. */
    JsonNode send(String path, String body) throws Exception {
        var answer = post(server.request(path), body);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** Changes what a view shows; what has happened by itself meanwhile is read, and the change asked for again. */
    JsonNode change(String view, String step, String body) throws Exception {
        var answer = answerTo(view, step, body);
        assertThat(answer.statusCode()).as(view + step + " " + answer.body()).isBetween(200, 201);
        return JsonMapper.shared().readTree(answer.body());
    }

    /** The problem that a refused change is answered with. */
    JsonNode refused(String view, String step, String body) throws Exception {
        var answer = answerTo(view, step, body);
        assertThat(answer.statusCode()).as(view + step + " " + answer.body()).isBetween(400, 499);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> answerTo(String view, String step, String body) throws Exception {
        settle();
        return await(view + step)
                .atMost(PATIENCE)
                .until(() -> post(view, step, body), answer -> answer.statusCode() != 412);
    }

    private HttpResponse<String> post(String view, String step, String body) throws Exception {
        var seen = server.get(view);
        var version = seen.has("opportunity") && seen.get("opportunity").isObject()
                ? seen.at("/opportunity/version")
                : seen.get("version");
        return post(server.request(view + step).header("If-Match", "\"" + version.asLong() + "\""), body);
    }

    private HttpResponse<String> post(HttpRequest.Builder request, String body) throws Exception {
        return server.send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    /** Lets the policies come to the end of the log. */
    void settle() {
        awaited(
                "/api/policies",
                status -> status.at("/policies/position").asLong()
                        == status.at("/policies/head").asLong());
    }

    /** The answer to a question, as soon as it is as expected. */
    JsonNode awaited(String path, Predicate<JsonNode> expected) {
        var answer = new AtomicReference<JsonNode>();
        await(path).atMost(PATIENCE).untilAsserted(() -> {
            answer.set(server.get(path));
            assertThat(expected).accepts(answer.get());
        });
        return answer.get();
    }

    /** The handshake about something, such as lead/lea, that waits for an answer. */
    JsonNode offered(String subject) {
        return awaited(
                        "/api/handshakes?progress=OFFERED&subject=" + subject,
                        page -> page.get("handshakes").size() == 1)
                .at("/handshakes/0");
    }

    /** The names of all events of an opportunity in their order. */
    List<String> told(String opportunity) throws Exception {
        settle();
        return Answers.rows(server.get("/api/opportunities/" + opportunity + "/history"))
                .map(entry -> entry.get("event").asString())
                .toList();
    }

    JsonNode lastOf(String opportunity, String event) throws Exception {
        return Answers.rows(server.get("/api/opportunities/" + opportunity + "/history"))
                .filter(entry -> entry.get("event").asString().equals(event))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The names of all events that carry a tag, such as lead=lea, in their order. */
    List<String> tagged(String tag) throws Exception {
        settle();
        return Answers.rows(server.get("/api/events?limit=1000&tags=" + tag))
                .map(event -> event.get("type").asString())
                .toList();
    }

    static List<String> words(JsonNode array) {
        return Answers.rows(array).map(JsonNode::asString).toList();
    }
}
