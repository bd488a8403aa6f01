package io.cascata.standalone.cli;

import io.cascata.standalone.embedded.ReadSide;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who is known, forgotten and worked. */
@Command(
        name = "people",
        mixinStandardHelpOptions = true,
        description = "Prints who is known, forgotten and worked, at any two clocks.")
final class PeopleCommand extends AnswerCommand {

    @Mixin
    private ClockOptions clocks = new ClockOptions();

    @Parameters(arity = "0..1", defaultValue = "count", description = "One of ${COMPLETION-CANDIDATES}.")
    private Report report = Report.COUNT;

    @Option(names = "--number", defaultValue = "people", description = "list: contacts, leads or people.")
    private String number = "people";

    @Option(
            names = "--kind",
            defaultValue = "opportunity",
            description = "stagnation: lead, contact, account or opportunity; default: ${DEFAULT-VALUE}.")
    private String kind = "opportunity";

    @Option(names = "--days", paramLabel = "N", description = "stagnation: days without activity.")
    private @Nullable String days;

    @Option(names = "--account", paramLabel = "IDS", description = "sales: contacts of these accounts.")
    private @Nullable String account;

    @Option(names = "--sort", defaultValue = "-active", description = "sales: active or account, with a minus down.")
    private String sort = "-active";

    @Option(names = "--limit", defaultValue = "50", description = "Most rows of a page; default: ${DEFAULT-VALUE}.")
    private String limit = "50";

    @Option(names = "--after", paramLabel = "CURSOR", description = "The 'next' of the page before.")
    private @Nullable String after;

    @Override
    Object answer(ReadSide reading) {
        var people = reading.answers().people();
        var when = clocks.parameters();
        return switch (report) {
            case COUNT -> people.count(when);
            case LIST -> people.people(number, when);
            case STAGNATION -> people.stagnation(kind, days, after, limit, when);
            case SALES -> people.sales(account, sort, after, limit, when);
        };
    }

    /** What is printed. */
    enum Report {
        COUNT,
        LIST,
        STAGNATION,
        SALES
    }
}
