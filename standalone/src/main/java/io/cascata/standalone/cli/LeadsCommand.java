package io.cascata.standalone.cli;

import io.cascata.query.lead.LeadAnswers;
import io.cascata.standalone.embedded.ReadSide;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints how leads stand and what came of them. */
@Command(
        name = "leads",
        mixinStandardHelpOptions = true,
        description = "Prints how leads stand and what came of them, at any two clocks.")
final class LeadsCommand extends AnswerCommand {

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Parameters(
            arity = "0..1",
            defaultValue = "count",
            description = "One of ${COMPLETION-CANDIDATES} (list is of the present).")
    private Report report = Report.COUNT;

    @Option(names = "--since", paramLabel = "WHEN", description = "stagnant: since when nothing has happened.")
    private @Nullable String since;

    @Option(names = "--number", paramLabel = "NAME", description = "counted: open or notContacts.")
    private @Nullable String number;

    @Option(names = "--limit", paramLabel = "N", description = "list, stagnant, recycles, nearly-qualified: most rows.")
    private @Nullable String limit;

    @Option(names = "--after", paramLabel = "CURSOR", description = "list, stagnant: the 'next' of the page before.")
    private @Nullable String after;

    @Override
    Object answer(ReadSide reading) {
        var leads = reading.answers().leads();
        var when = clocks.parameters();
        return switch (report) {
            case COUNT -> leads.count(when);
            case COUNTED -> leads.counted(required(number, "--number"), when);
            case LIST -> ofThePresent(leads).list(Map.of(), "-score", after, most("50"));
            case STAGNANT -> leads.stagnant(required(since, "--since"), after, most("50"), when);
            case RESULTS -> leads.results(when);
            case RECYCLES -> leads.recycles(most("1000"), when);
            case NEARLY_QUALIFIED -> leads.nearlyQualified(most("200"), when);
            case QUEUE -> reading.answers().queue(when);
        };
    }

    private LeadAnswers ofThePresent(LeadAnswers leads) {
        if (!clocks.parameters().isNow()) {
            throw new UsageProblem("--as-of, --known-at: list is of the present");
        }
        return leads;
    }

    private String most(String otherwise) {
        return limit == null ? otherwise : limit;
    }

    /** What is printed. */
    enum Report {
        COUNT,
        COUNTED,
        LIST,
        STAGNANT,
        RESULTS,
        RECYCLES,
        NEARLY_QUALIFIED,
        QUEUE
    }
}
