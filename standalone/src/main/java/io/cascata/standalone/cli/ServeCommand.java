package io.cascata.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves pages, API and event stream until it is stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves pages, API and event stream on this machine until Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private ServerOptions options = new ServerOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final ServerStarter server;

    ServeCommand(ServerStarter server) {
        this.server = server;
    }

    @Override
    public Integer call() throws InterruptedException {
        options.serve(server, data.directory(), spec.commandLine().getOut());
        return ExitCode.DONE;
    }
}
