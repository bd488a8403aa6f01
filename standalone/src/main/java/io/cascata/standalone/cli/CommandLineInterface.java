package io.cascata.standalone.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Spec;

/** The command line as a whole: which commands there are and what their exit codes mean. */
public final class CommandLineInterface {

    private CommandLineInterface() {}

    /** Carries out one command of this process's streams and gives its exit code. */
    public static int run(ServerStarter server, String... arguments) {
        return commandLine(server).execute(arguments);
    }

    /** The same on other streams. */
    static int run(ServerStarter server, PrintWriter out, PrintWriter err, String... arguments) {
        return commandLine(server).setOut(out).setErr(err).execute(arguments);
    }

    private static CommandLine commandLine(ServerStarter server) {
        return Constants.in(new CommandLine(new Root())
                        .addSubcommand(new ServeCommand(server))
                        .addSubcommand(new DemoCommand(server))
                        .addSubcommand(new ImportCommand())
                        .addSubcommand(new WaterfallCommand())
                        .addSubcommand(new AttributionCommand())
                        .addSubcommand(new PipelineCommand())
                        .addSubcommand(new ChangesCommand())
                        .addSubcommand(new SegmentsCommand())
                        .addSubcommand(new CommitteeCommand())
                        .addSubcommand(new CoverageCommand())
                        .addSubcommand(new LeadsCommand())
                        .addSubcommand(new PeopleCommand())
                        .addSubcommand(new SlaCommand())
                        .addSubcommand(new SqlCommand())
                        .addSubcommand(new ExportCommand())
                        .addSubcommand(new ProcessCommand())
                        .addSubcommand(new EventsCommand())
                        .addSubcommand(new VerifyCommand())
                        .addSubcommand(new RebuildCommand())
                        .addSubcommand(new KeysCommand())
                        .addSubcommand(new BenchCommand()))
                .setExecutionExceptionHandler(new Problems())
                .setParameterExceptionHandler(new BadUsage());
    }

    @Command(
            name = "cascata",
            mixinStandardHelpOptions = true,
            version = "cascata 0.1.0-SNAPSHOT",
            description = "Keeps revenue work as events and answers questions about it.",
            subcommandsRepeatable = false,
            exitCodeListHeading = "%nExit codes:%n",
            exitCodeList = {
                "0:done",
                "1:refused, rejected in part, or a check failed",
                "2:bad usage, or input that cannot be read",
                "3:another process holds the data directory",
                "4:the event log is damaged",
                "70:unexpected"
            })
    private static final class Root implements Runnable {

        @Spec
        private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

        @Override
        public void run() {
            throw new CommandLine.ParameterException(spec.commandLine(), "name a command");
        }
    }
}
