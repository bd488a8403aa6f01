package io.cascata.standalone.cli;

import picocli.CommandLine;

/** Says in one line what is wrong with the arguments, and where help is. */
final class BadUsage implements CommandLine.IParameterExceptionHandler {

    @Override
    public int handleParseException(CommandLine.ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        var name = command.getCommandSpec().qualifiedName();
        command.getErr().println("cascata: " + problem.getMessage() + " (see `" + name + " --help`)");
        return ExitCode.USAGE;
    }
}
