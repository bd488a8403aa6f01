package io.cascata.standalone.cli;

import io.cascata.log.Verification;
import io.cascata.log.sqlite.SqliteEventLog;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Recomputes the chain over every stored event. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Recomputes the hash chain of the event log and names every position that cannot be trusted.")
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        try (var log = SqliteEventLog.open(data.existing(), Clock.systemUTC());
                var bar = ProgressBar.of("Verifying")) {
            var verification = log.verify(bar::at);
            spec.commandLine().getOut().println(json ? Json.of(verification) : text(verification));
            return verification.intact() ? ExitCode.DONE : ExitCode.REFUSED;
        }
    }

    private static String text(Verification verification) {
        var checked = "%,d events checked, last hash %s".formatted(verification.checked(), verification.head());
        if (verification.intact()) {
            return checked + "\nThe log is intact.";
        }
        var table = TextTable.of(">Position", "What is wrong");
        verification.findings().forEach(finding -> table.row(finding.position(), finding.what()));
        return checked + "\n\n" + table + "\n\nThe log is damaged from position "
                + verification.findings().getFirst().position() + " on.";
    }
}
