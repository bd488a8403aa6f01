package io.cascata.standalone.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.function.Consumer;

/** One run of the command line and all that it left: exit code, output, errors. */
public record Terminal(int exitCode, String out, String err) {

    public static Terminal run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var exitCode =
                CommandLineInterface.run(Terminal::noServer, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Terminal(exitCode, out.toString(), err.toString());
    }

    private static void noServer(ServerStarter.Server server, Consumer<URI> started) {
        throw new AssertionError("this command line was to start no server");
    }
}
