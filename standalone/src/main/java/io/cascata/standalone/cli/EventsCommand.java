package io.cascata.standalone.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.cascata.events.Tag;
import io.cascata.events.catalogue.EventCatalogue;
import io.cascata.events.catalogue.EventType;
import io.cascata.log.EventFilter;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.sqlite.SqliteEventLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints events of the log, or follows those that a running server publishes. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = "Prints events of the log in order; with --follow, those of a running server as they come.")
final class EventsCommand implements Callable<Integer> {

    private static final int PAGE = 1_000;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--after", paramLabel = "POSITION", defaultValue = "0", description = "Start behind this position.")
    private long after;

    @Option(names = "--types", paramLabel = "NAME", split = ",", description = "Only events of these names.")
    private List<String> types = List.of();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "At most so many (default: ${DEFAULT-VALUE}; 0: all).")
    private long limit;

    @Option(names = "--json", description = "Print one JSON object a line, with payload and metadata.")
    private boolean json;

    @Option(names = "--follow", description = "Follow a running server until Ctrl-C; its token is CASCATA_ADMIN_TOKEN.")
    private boolean follow;

    @Option(
            names = "--server",
            paramLabel = "URL",
            defaultValue = "http://127.0.0.1:8080",
            description = "The server to follow (default: ${DEFAULT-VALUE}).")
    private URI server = URI.create("http://127.0.0.1:8080");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException, InterruptedException {
        requireKnownTypes();
        var out = spec.commandLine().getOut();
        if (follow) {
            return new ServerStream(server, System.getenv("CASCATA_ADMIN_TOKEN")).follow(after, types, out);
        }
        try (var log = SqliteEventLog.open(data.existing(), Clock.systemUTC())) {
            print(log, out);
        }
        return ExitCode.DONE;
    }

    private void print(EventLog log, PrintWriter out) {
        var filter = types.isEmpty() ? EventFilter.ALL : EventFilter.named(types.toArray(String[]::new));
        var left = limit == 0 ? Long.MAX_VALUE : limit;
        var position = after;
        while (left > 0 && position < log.head()) {
            var page = log.read(new EventQuery(position, Long.MAX_VALUE, filter, (int) Math.min(PAGE, left)));
            page.events().forEach(event -> out.println(json ? Json.line(Printed.of(event)) : line(event)));
            left -= page.events().size();
            position = page.searchedTo();
        }
        out.flush();
    }

    private void requireKnownTypes() {
        var known =
                EventCatalogue.cascata().types().stream().map(EventType::name).toList();
        for (var type : types) {
            if (!known.contains(type)) {
                throw new UsageProblem("no event is named " + type + "; known are " + String.join(", ", known));
            }
        }
    }

    private static String line(StoredEvent event) {
        var tags = event.tags().stream().map(Tag::toString).collect(Collectors.joining(" "));
        return "%9d  %s  %-34s  %s".formatted(event.position(), event.occurredAt(), event.name(), tags);
    }

    /** An event as it is printed: its payload is the stored JSON itself. */
    private record Printed(
            long position,
            String id,
            String name,
            int revision,
            String occurredAt,
            String recordedAt,
            List<String> tags,
            Map<String, String> metadata,
            @JsonRawValue String payload) {

        static Printed of(StoredEvent event) {
            return new Printed(
                    event.position(),
                    event.id().toString(),
                    event.name(),
                    event.revision(),
                    event.occurredAt().toString(),
                    event.recordedAt().toString(),
                    event.tags().stream().map(Tag::toString).toList(),
                    event.metadata(),
                    new String(event.payload(), UTF_8));
        }
    }
}
