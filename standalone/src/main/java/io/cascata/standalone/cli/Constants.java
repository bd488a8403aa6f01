package io.cascata.standalone.cli;

import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and parameters that take one of several constants read and show them as the API does: {@code nearly-qualified}. */
final class Constants {

    private Constants() {}

    /** All of a command and of those below it; they keep their order, by which methods that are commands are called. */
    static CommandLine in(CommandLine command) {
        var spec = command.getCommandSpec();
        var arguments = List.copyOf(spec.args());
        arguments.forEach(spec::remove);
        arguments.forEach(argument -> spec.add(read(argument)));
        command.getSubcommands().values().forEach(Constants::in);
        return command;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static ArgSpec read(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        if (!type.isEnum()) {
            return argument;
        }
        var constants = new Converter(type);
        return argument instanceof OptionSpec option
                ? OptionSpec.builder(option)
                        .converters(constants)
                        .completionCandidates(constants.names())
                        .build()
                : PositionalParamSpec.builder((PositionalParamSpec) argument)
                        .converters(constants)
                        .completionCandidates(constants.names())
                        .build();
    }

    private record Converter<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

        @Override
        public E convert(String text) {
            try {
                return FilterParameters.parse("", type, text);
            } catch (InvalidQuestion e) {
                throw new CommandLine.TypeConversionException(e.what());
            }
        }

        List<String> names() {
            return FilterParameters.names(type);
        }
    }
}
