package io.cascata.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How a server is reached. */
final class ServerOptions {

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port on the loopback interface (default: ${DEFAULT-VALUE}; 0: any free one).")
    private int port;

    @Option(names = "--open", description = "Let pages be read without sign-in; loopback only.")
    private boolean open;

    /** Serves a data directory until the process is stopped, and prints the address of the pages. */
    void serve(ServerStarter server, Path data, PrintWriter out) throws InterruptedException {
        requireFree();
        server.serve(new ServerStarter.Server(data, port, open), address -> {
            out.println("Waterfall: " + address + "/waterfall   (Ctrl-C stops)");
            out.flush();
        });
    }

    private void requireFree() {
        if (port < 0 || port > 65_535) {
            throw new UsageProblem("--port: a port is 0 to 65535, not " + port);
        }
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (IOException e) {
            throw new UsageProblem(
                    "--port: " + port + " is taken (" + e.getMessage() + "); --port 0 takes any free one");
        }
    }
}
