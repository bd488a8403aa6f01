package io.cascata.query.stream;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Reads the stream as a client does: lines, ids, and the data of each event. */
final class StreamReader implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private String lastId = "";

    StreamReader(String address, String lastEventId) throws IOException, InterruptedException {
        this(address, lastEventId, StreamServer.TOKEN);
    }

    StreamReader(String address, String lastEventId, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    int status() {
        return response.statusCode();
    }

    /** The id a browser would come back with. */
    String lastId() {
        return lastId;
    }

    /** The positions of the next events, taken from the data and compared with the ids. */
    List<Long> next(int count) throws IOException {
        var positions = new ArrayList<Long>();
        while (positions.size() < count) {
            var line = lines.readLine();
            if (line == null) {
                throw new IOException("the stream ended after " + positions);
            }
            if (line.startsWith("id: ")) {
                lastId = line.substring(4);
            }
            if (line.startsWith("data: ")) {
                positions.add(position(line.substring(6)));
            }
        }
        return positions;
    }

    /** Reads on until a line that begins so. */
    String lineThatStarts(String start) throws IOException {
        var line = lines.readLine();
        while (line != null && !line.startsWith(start)) {
            line = lines.readLine();
        }
        return String.valueOf(line);
    }

    private long position(String data) {
        long position = Long.parseLong(
                JsonMapper.shared().readTree(data).get("sequence").asString());
        if (!lastId.equals(Long.toString(position))) {
            throw new AssertionError("id " + lastId + " but sequence " + position);
        }
        return position;
    }

    @Override
    public void close() throws IOException {
        response.body().close();
        client.shutdownNow();
    }
}
