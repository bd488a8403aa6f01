package io.cascata.standalone.cli;

import io.cascata.query.segment.CoverageParameters;
import io.cascata.query.segment.CoverageRows;
import io.cascata.standalone.embedded.ReadSide;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how far people cover opportunities, and what went with it. */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "Prints how far people cover opportunities and what became of those, at any two clocks.")
final class CoverageCommand extends AnswerCommand {

    @Mixin
    private FilterOptions filter = new FilterOptions();

    @Mixin
    private WhenOptions when = new WhenOptions();

    @Parameters(arity = "0..1", defaultValue = "totals", description = "One of ${COMPLETION-CANDIDATES}.")
    private Report report = Report.TOTALS;

    @Option(names = "--by", paramLabel = "WHAT", description = "roles: by role or by set of roles.")
    private @Nullable String by;

    @Option(names = "--measure", paramLabel = "WHAT", description = "lift: coverage by roles or by touched.")
    private @Nullable String measure;

    @Option(names = "--people", paramLabel = "WHEN", description = "lift: who was there at the close, or is now.")
    private @Nullable String people;

    @Option(names = "--threshold", paramLabel = "SHARE", description = "lift: from which share on it is high.")
    private @Nullable String threshold;

    @Override
    Object answer(ReadSide reading) {
        var coverage = reading.answers().coverage();
        var about = filter.parameters();
        var window = when.window();
        var clocks = when.parameters();
        var parameters = new CoverageParameters(measure, people, threshold);
        return switch (report) {
            case TOTALS -> coverage.totals(about, clocks);
            case LIFT -> coverage.lift(parameters, about, window, clocks);
            case ROLES -> coverage.roles(by, about, clocks);
            case HEADLINES -> coverage.headlines(about, window, clocks);
            case DECISIONS -> coverage.decisions(about, clocks);
            case OPPORTUNITIES -> coverage.opportunities(CoverageRows.ALL, parameters, about, window, clocks);
            case STUDY -> reading.answers().study().study(given(about.solution()), types(), clocks);
        };
    }

    private Set<String> types() {
        var types = filter.parameters().type();
        return types == null ? Set.of() : Set.copyOf(types);
    }

    private static Set<String> given(@Nullable String text) {
        return text == null ? Set.of() : Set.of(text);
    }

    /** What is printed. */
    enum Report {
        TOTALS,
        LIFT,
        ROLES,
        HEADLINES,
        DECISIONS,
        OPPORTUNITIES,
        STUDY
    }
}
