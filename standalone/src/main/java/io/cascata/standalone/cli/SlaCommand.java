package io.cascata.standalone.cli;

import io.cascata.query.handshake.OfferedParameters;
import io.cascata.standalone.embedded.ReadSide;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how well promises between teams are kept. */
@Command(
        name = "sla",
        mixinStandardHelpOptions = true,
        description = "Prints how well teams keep their promises to each other, at any two clocks.")
final class SlaCommand extends AnswerCommand {

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Parameters(
            arity = "0..1",
            defaultValue = "report",
            description = "One of ${COMPLETION-CANDIDATES} (queue: what is left to do now).")
    private Report report = Report.REPORT;

    @Option(names = "--from", paramLabel = "WHEN", description = "Offered from this date or instant on.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "WHEN", description = "Offered before this date or instant.")
    private @Nullable String to;

    @Option(names = "--untouched-days", paramLabel = "N", description = "Days without a follow-up that make a leak.")
    private @Nullable String untouchedDays;

    @Option(
            names = "--number",
            paramLabel = "NAME",
            description = "handshakes, leaks: what counts them, such as MARKETING/SALES/DECLINED.")
    private @Nullable String number;

    @Option(names = "--limit", defaultValue = "50", description = "queue: most rows; default: ${DEFAULT-VALUE}.")
    private String limit = "50";

    @Option(names = "--after", paramLabel = "CURSOR", description = "queue: the 'next' of the page before.")
    private @Nullable String after;

    @Override
    Object answer(ReadSide reading) {
        var promises = reading.answers().promises();
        var offered = new OfferedParameters(from, to, untouchedDays);
        var when = clocks.parameters();
        return switch (report) {
            case REPORT -> promises.report(offered, when);
            case HANDSHAKES -> promises.handshakes(required(number, "--number"), offered, when);
            case LEAKS -> promises.leaks(required(number, "--number"), offered, when);
            case QUEUE ->
                reading.handshakes()
                        .queue(Map.of(), after, limit, Clock.systemUTC().instant());
        };
    }

    /** What is printed. */
    enum Report {
        REPORT,
        HANDSHAKES,
        LEAKS,
        QUEUE
    }
}
