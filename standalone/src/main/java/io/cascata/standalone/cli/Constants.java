package io.cascata.standalone.cli;

import io.cascata.query.deals.FilterParameters;
import io.cascata.query.viewpoint.InvalidQuestion;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Options and parameters that take one of several constants read and show them as the API does: {@code nearly-qualified}. */
final class Constants {

    private Constants() {}

    /** All of a command and of those below it. */
    static CommandLine in(CommandLine command) {
        var spec = command.getCommandSpec();
        for (var option : List.copyOf(spec.options())) {
            of(option).ifPresent(constants -> replace(spec, option, constants));
        }
        for (var place : List.copyOf(spec.positionalParameters())) {
            of(place).ifPresent(constants -> replace(spec, place, constants));
        }
        command.getSubcommands().values().forEach(Constants::in);
        return command;
    }

    private static void replace(CommandSpec spec, OptionSpec option, Converter<?> constants) {
        spec.remove(option);
        spec.addOption(OptionSpec.builder(option)
                .converters(constants)
                .completionCandidates(constants.names())
                .build());
    }

    private static void replace(CommandSpec spec, PositionalParamSpec place, Converter<?> constants) {
        spec.remove(place);
        spec.addPositional(PositionalParamSpec.builder(place)
                .converters(constants)
                .completionCandidates(constants.names())
                .build());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Optional<Converter<?>> of(ArgSpec argument) {
        Class<?> type = argument.auxiliaryTypes()[0];
        return type.isEnum() ? Optional.of(new Converter(type)) : Optional.empty();
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
