package io.cascata.standalone.cli;

import io.cascata.log.EventLog;
import io.cascata.query.attribution.Model;
import io.cascata.query.deals.FilterParameters;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
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
        var asked = question.at(log, Clock.systemUTC().instant());
        var reports = reading.attribution();
        if (compare) {
            var all = reports.compare(Model.sideBySide(asked.settings().custom() != null), asked);
            return json ? Json.of(all) : AttributionTable.of(all);
        }
        var report = reports.report(FilterParameters.parse("model", Model.class, model), asked);
        return json ? Json.of(report) : AttributionTable.of(report);
    }

    /** A model as it is written in options and tables. */
    static String name(Model model) {
        return model.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
