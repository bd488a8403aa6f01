package io.cascata.standalone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Starts the server in this process. */
@FunctionalInterface
public interface ServerStarter {

    /** Serves until the process is told to stop; tells the address once it answers there. */
    void serve(Server server, Consumer<URI> started) throws InterruptedException;

    /** Where the data are, on which port of this machine to listen (0: any), and whether pages may be read without sign-in. */
    record Server(Path data, int port, boolean open) {}
}
