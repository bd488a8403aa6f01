package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.attribution.Model;
import io.cascata.query.export.Followed;
import io.cascata.standalone.embedded.ReadSide;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints what a model of attribution gives, or all rule models side by side. */
@Command(
        name = "attribution",
        mixinStandardHelpOptions = true,
        description = "Prints what touches earned of won or open amounts, by model, at any two clocks.")
final class AttributionCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private AttributionOptions question = new AttributionOptions();

    @Option(
            names = "--model",
            defaultValue = "linear",
            description = "Such as first-touch, last-touch, w-shaped, markov, shapley; default: ${DEFAULT-VALUE}.")
    private String model = "linear";

    @Option(names = "--compare", description = "Print all rule models side by side instead.")
    private boolean compare;

    @Option(
            names = "--limit",
            paramLabel = "ROWS",
            defaultValue = "1000",
            description = "How many rows to print, 1 to 10000; default: ${DEFAULT-VALUE}.")
    private int limit = 1_000;

    @Option(names = "--json", description = "Print the answer as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(data.ask(this::answer));
        return ExitCode.DONE;
    }

    private String answer(ReadSide reading, EventLog log) {
        var answers = reading.answers().attribution();
        var parameters = question.parameters(log);
        if (compare) {
            var all = answers.models(parameters, question.filter(), question.clocks());
            return json
                    ? Json.of(all)
                    : AttributionTable.of(all.stream().map(Followed::answer).toList());
        }
        var report = answers.report(model, parameters, question.filter(), question.clocks(), limit);
        return json ? Json.of(report) : AttributionTable.of(report.answer());
    }

    /** A model as it is written in options and tables. */
    static String name(Model model) {
        return model.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
