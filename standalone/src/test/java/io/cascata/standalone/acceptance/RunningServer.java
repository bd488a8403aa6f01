package io.cascata.standalone.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A server in a process of its own, on a free port, that is stopped or killed. */
public final class RunningServer implements AutoCloseable {

    private static final String TOKEN = "acceptance-token-0123456789-abcdef";
    private static final String READY = "Waterfall: ";

    private final Process process;
    private final BufferedReader output;
    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Process process, BufferedReader output, URI address) {
        this.process = process;
        this.output = output;
        this.address = address;
    }

    public static RunningServer on(Path data) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var builder = new ProcessBuilder(List.of(
                        java,
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.cascata.standalone.CascataApplication",
                        "serve",
                        "--data",
                        data.toString(),
                        "--port",
                        "0"))
                .redirectErrorStream(true);
        builder.environment().put("CASCATA_ADMIN_TOKEN", TOKEN);
        var process = builder.start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        return new RunningServer(process, output, ready(output));
    }

    private static URI ready(BufferedReader reader) throws IOException {
        var said = new StringBuilder();
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith(READY)) {
                return URI.create(line.substring(READY.length()).split(" ")[0]);
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the server did not start:\n" + said);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public HttpRequest.Builder request(String path) {
        return request(path, TOKEN);
    }

    HttpRequest.Builder request(String path, String token) {
        return withoutToken(path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder withoutToken(String path) {
        return HttpRequest.newBuilder(address.resolve(path));
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        var response = send(request(path));
        assertThat(response.statusCode()).as(path + " " + response.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(response.body());
    }

    /** An answer without the links that lead on from it, which are pinned to what was known. */
    JsonNode numbers(String path) throws IOException, InterruptedException {
        return withoutLinks(get(path));
    }

    /** The same of an answer on the command line. */
    static JsonNode withoutLinks(JsonNode answer) {
        var parts = answer instanceof ObjectNode ? List.of(answer) : answer.values();
        assertThat(parts).allSatisfy(part -> assertThat(((ObjectNode) part).remove("links"))
                .isNotEmpty());
        return answer;
    }

    /** Makes something; the key is given once and for ever. */
    public JsonNode create(String path, String key, String body) throws IOException, InterruptedException {
        return send(request(path).header("Idempotency-Key", "\"" + key + "\""), "POST", path, body);
    }

    /** Changes what an answer was about, on the version that it told. */
    public JsonNode change(String path, JsonNode seen, String body) throws IOException, InterruptedException {
        return send(on(path, seen), "POST", path, body);
    }

    /** Puts what is new in the place of what an answer was about, on the version that it told. */
    public JsonNode replace(String path, JsonNode seen, String body) throws IOException, InterruptedException {
        return send(on(path, seen), "PUT", path, body);
    }

    private HttpRequest.Builder on(String path, JsonNode seen) {
        return request(path).header("If-Match", "\"" + seen.get("version").asLong() + "\"");
    }

    private JsonNode send(HttpRequest.Builder request, String method, String path, String body)
            throws IOException, InterruptedException {
        var response = send(request.header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
        assertThat(response.statusCode()).as(path + " " + response.body()).isBetween(200, 201);
        return JsonMapper.shared().readTree(response.body());
    }

    /** The data lines of the event stream from its first event on, as long as somebody reads them. */
    Stream<String> stream() throws IOException, InterruptedException {
        var request = request("/api/events/stream?after=0")
                .header("Accept", "text/event-stream")
                .build();
        return client.send(request, BodyHandlers.ofLines()).body().filter(line -> line.startsWith("data:"));
    }

    /** Stops it and tells what it has said since it was ready. */
    String stopped() {
        process.toHandle().destroy(); // the process itself would close its output unread
        return output.lines().collect(Collectors.joining("\n"));
    }

    /** As a power failure would. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        client.shutdownNow();
    }

    /** Fails where the server does not stop when it is told to. */
    @Override
    public void close() {
        client.shutdownNow();
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
