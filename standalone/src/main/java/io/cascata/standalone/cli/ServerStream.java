package io.cascata.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event stream of a running server, as it comes: one CloudEvent a line. */
final class ServerStream {

    private static final String DATA = "data:";

    private final URI server;
    private final @Nullable String token;

    ServerStream(URI server, @Nullable String token) {
        this.server = server;
        this.token = token;
    }

    /** Prints events until the stream ends or the process is stopped; the exit code says which of it went wrong. */
    int follow(long after, List<String> types, PrintWriter out) throws IOException, InterruptedException {
        if (token == null) {
            throw new UsageProblem("--follow needs the server's token in CASCATA_ADMIN_TOKEN");
        }
        var query = "?after=" + after + (types.isEmpty() ? "" : "&types=" + String.join(",", types));
        var request = HttpRequest.newBuilder(server.resolve("/api/events/stream" + query))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + token)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var response = client.send(request, BodyHandlers.ofLines());
            if (response.statusCode() != 200) {
                throw new UsageProblem(server + " answered " + response.statusCode() + " to " + request.uri());
            }
            print(response.body(), out);
            return ExitCode.DONE;
        } catch (ConnectException e) {
            throw new UsageProblem("no server answers at " + server + "; start one with `cascata serve`");
        }
    }

    private static void print(Stream<String> lines, PrintWriter out) {
        lines.filter(line -> line.startsWith(DATA)).forEach(line -> {
            out.println(line.substring(DATA.length()).strip());
            out.flush();
        });
    }
}
