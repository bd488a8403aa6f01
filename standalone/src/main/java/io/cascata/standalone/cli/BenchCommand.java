package io.cascata.standalone.cli;

import io.cascata.standalone.bench.Bench;
import io.cascata.standalone.bench.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures this machine and the platform on it. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measures speed against what the machine can do; works in a directory that is deleted afterwards.")
final class BenchCommand implements Callable<Integer> {

    @Option(
            names = "--events",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Length of the long log (default: ${DEFAULT-VALUE}).")
    private int events;

    @Option(
            names = "--touches",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Touches to attribute, ten for each opportunity (default: ${DEFAULT-VALUE}).")
    private int touches;

    @Option(names = "--only", paramLabel = "NAME", split = ",", description = "Only these measurements.")
    private List<String> only = List.of();

    @Option(
            names = "--work",
            paramLabel = "DIR",
            description = "Disk to measure: a directory in which to work (default: the current one).")
    private Path work = Path.of("");

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Exception {
        requireKnownNames();
        requireDirectory();
        var directory = Files.createTempDirectory(work.toAbsolutePath(), ".cascata-bench-");
        try (var bar = ProgressBar.of("Measuring")) {
            var figures = Bench.run(directory, events, touches, only, (what, done, total) -> bar.at(done, total));
            spec.commandLine().getOut().println(json ? Json.of(figures) : table(figures));
            return figures.stream().anyMatch(figure -> Objects.equals(figure.met(), false))
                    ? ExitCode.REFUSED
                    : ExitCode.DONE;
        } finally {
            delete(directory);
        }
    }

    private void requireKnownNames() {
        for (var name : only) {
            if (!Bench.names().contains(name)) {
                throw new UsageProblem(
                        "--only: there is no measurement " + name + "; known are " + String.join(", ", Bench.names()));
            }
        }
        if (events < 1_000) {
            throw new UsageProblem("--events: at least 1,000, not " + events);
        }
        if (touches < 1_000) {
            throw new UsageProblem("--touches: at least 1,000, not " + touches);
        }
    }

    private void requireDirectory() {
        if (!Files.isDirectory(work.toAbsolutePath())) {
            throw new UsageProblem("--work: there is no directory " + work);
        }
    }

    private static TextTable table(List<Figure> figures) {
        var table = TextTable.of("Figure", ">Measured", "Unit", "Raw limit", ">Limit", ">Ratio", "Goal", "Met");
        for (var figure : figures) {
            table.row(
                    figure.name(),
                    number(figure.value()),
                    figure.unit(),
                    Objects.requireNonNullElse(figure.limit(), "-"),
                    number(figure.limitValue()),
                    number(figure.ratio()),
                    Objects.requireNonNullElse(figure.goal(), "-"),
                    mark(figure.met()));
        }
        return table;
    }

    private static String number(@Nullable Double number) {
        return number == null ? "-" : String.format(Locale.ROOT, Math.abs(number) < 100 ? "%,.2f" : "%,.0f", number);
    }

    private static String mark(@Nullable Boolean met) {
        return met == null ? "-" : met ? "yes" : "NO";
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
