package io.cascata.standalone.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server of its own, in a process with a heap of its own, on a data directory; it ends when this is closed. */
final class BenchServer implements AutoCloseable {

    private static final String MAIN = "io.cascata.standalone.CascataApplication";
    private static final String TOKEN = "bench-token-of-one-run-only-0123456789";
    private static final double PATIENCE_SECONDS = 120;

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private BenchServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** {@code settings} are variables of its environment. */
    static BenchServer start(Path directory, int heapMegabytes, Map<String, String> settings) throws IOException {
        int port = freePort();
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(
                java, "-Xmx" + heapMegabytes + "m", "-XX:+UseParallelGC", "--enable-native-access=ALL-UNNAMED"));
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
        builder.environment().putAll(settings);
        builder.environment().put("CASCATA_ADMIN_TOKEN", TOKEN);
        return new BenchServer(builder.start(), port);
    }

    /** The cache of what a start loads, where the launcher gave one to this process. */
    private static List<String> keptStart() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:AOTCache=") || argument.startsWith("-Xlog:aot="))
                .toList();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it answers. Throws {@link IOException} where it does not in time, or where it ended. */
    void await(String path) throws IOException, InterruptedException {
        var watch = new Stopwatch();
        while (watch.seconds() < PATIENCE_SECONDS && process.isAlive()) {
            if (answers(path)) {
                return;
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IOException("the server did not answer " + path + (process.isAlive() ? " in time" : ": it ended"));
    }

    private boolean answers(String path) throws IOException, InterruptedException {
        try {
            return get(path).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + TOKEN)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        client.close();
        process.destroy();
        process.onExit().completeOnTimeout(process, 10, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
