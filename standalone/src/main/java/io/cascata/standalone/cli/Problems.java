package io.cascata.standalone.cli;

import io.cascata.command.decision.Refusal;
import io.cascata.command.importing.reading.UnreadableFile;
import io.cascata.log.EventLogException;
import io.cascata.log.LogDamaged;
import io.cascata.log.LogInUse;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.web.RequestRefused;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Says in one line what went wrong, and ends with the exit code for it. Only what nobody expected shows where it happened. */
final class Problems implements CommandLine.IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception thrown, CommandLine command, CommandLine.ParseResult parsed) {
        var cause = thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        var err = command.getErr();
        return switch (cause) {
            case LogInUse inUse -> say(err, inUse.getMessage() + ". " + advice(), ExitCode.IN_USE);
            case LogDamaged damaged ->
                say(err, damaged.getMessage() + ". Run `cascata verify`, restore a backup.", ExitCode.DAMAGED);
            case UsageProblem problem -> say(err, problem.getMessage(), ExitCode.USAGE);
            case UnreadableFile file -> say(err, file.getMessage(), ExitCode.USAGE);
            case InvalidQuestion question ->
                say(err, named(question.parameter(), command) + ": " + question.what(), ExitCode.USAGE);
            case RequestRefused refused -> say(err, refused.getMessage(), ExitCode.USAGE);
            case Refusal refusal -> say(err, refusal.code().code() + ": " + refusal.getMessage(), ExitCode.REFUSED);
            case EventLogException failed -> say(err, failed.getMessage(), ExitCode.REFUSED);
            default -> unexpected(err, cause);
        };
    }

    /** The option of a parameter, or the place of a parameter that the command takes without an option. */
    private static String named(String parameter, CommandLine command) {
        var places = command.getCommandSpec().positionalParameters().stream().map(PositionalParamSpec::paramLabel);
        var place = parameter.toUpperCase(Locale.ROOT);
        return places.anyMatch(place::equals) ? place : QuestionOptions.option(parameter);
    }

    private static int say(PrintWriter err, @Nullable String message, int code) {
        err.println("cascata: " + message);
        return code;
    }

    private static int unexpected(PrintWriter err, Throwable cause) {
        cause.printStackTrace(err);
        return say(err, "unexpected: " + cause, ExitCode.UNEXPECTED);
    }

    private static String advice() {
        return "Stop that server first, or ask it through its API, or name another directory with --data.";
    }
}
