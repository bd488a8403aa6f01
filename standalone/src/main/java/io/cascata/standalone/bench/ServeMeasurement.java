package io.cascata.standalone.bench;

import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.ReadSide;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server of its own on the long log: with 512 MB of heap, from its start until it is healthy and answers. */
final class ServeMeasurement implements Measurement {

    private static final String MAIN = "io.cascata.standalone.CascataApplication";
    private static final String TOKEN = "bench-token-of-one-run-only-0123456789";
    private static final double GOAL_SECONDS = 5;
    private static final double PATIENCE_SECONDS = 120;

    @Override
    public String name() {
        return "serve";
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws Exception {
        var directory = workshop.longLog();
        try (var log = SqliteEventLog.open(directory, Clock.systemUTC());
                var reading = ReadSide.open(directory, log, (done, total) -> {})) {
            reading.waterfall();
        }
        var port = freePort();
        var watch = new Stopwatch();
        var server = start(directory, port);
        try (var client = HttpClient.newHttpClient()) {
            var ready = secondsUntil(client, port, "/actuator/health", watch, server);
            var answered = secondsUntil(client, port, "/api/waterfall", watch, server);
            return List.of(
                    Figure.told("server with 512 MB, ready", ready, "s").goal("< 5 s", ready < GOAL_SECONDS),
                    Figure.told("server with 512 MB, first waterfall", answered, "s"));
        } finally {
            server.destroy();
            server.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static Process start(Path directory, int port) throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command =
                new ArrayList<>(List.of(java, "-Xmx512m", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(keptStart());
        var path = System.getProperty("java.class.path");
        command.addAll(
                path.endsWith(".jar") && !path.contains(File.pathSeparator)
                        ? List.of("-jar", path)
                        : List.of("-cp", path, MAIN));
        command.addAll(List.of("serve", "--data", directory.toString(), "--port", String.valueOf(port)));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("server.out").toFile());
        builder.environment().put("CASCATA_ADMIN_TOKEN", TOKEN);
        return builder.start();
    }

    /** The cache of what a start loads, where the launcher gave one to this process. */
    private static List<String> keptStart() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:AOTCache=") || argument.startsWith("-Xlog:aot="))
                .toList();
    }

    private static double secondsUntil(HttpClient client, int port, String path, Stopwatch watch, Process server)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        while (watch.seconds() < PATIENCE_SECONDS && server.isAlive()) {
            if (isOk(client, request)) {
                return watch.seconds();
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IOException("the server did not answer " + path + (server.isAlive() ? " in time" : ": it ended"));
    }

    private static boolean isOk(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
