package io.cascata.command.importing;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.command.importing.reading.SourceFile;
import io.cascata.command.touch.RecordTouches;
import io.cascata.events.DomainEvent;
import io.cascata.log.EventLog;
import io.cascata.log.EventQuery;
import io.cascata.log.StoredEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An importer on a real log, at a fixed time. */
final class ImportBench implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final EventCodec codec = EventCodec.cascata();
    private final EventLog log;
    private final BatchExecutor executor;

    private ImportBench(Path directory, UnaryOperator<BatchExecutor> around) {
        log = SqliteEventLog.open(directory, Clock.fixed(NOW, ZoneOffset.UTC));
        executor = around.apply(new LogBatchExecutor(log, codec, CommandSideConfiguration.shippedDecisions()));
    }

    static ImportBench in(Path directory) {
        return new ImportBench(directory, executor -> executor);
    }

    static ImportBench in(Path directory, UnaryOperator<BatchExecutor> around) {
        return new ImportBench(directory, around);
    }

    static SourceFile file(String name, String content) {
        return file(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static SourceFile file(String name, byte[] content) {
        return new SourceFile(name, content.length, () -> new ByteArrayInputStream(content));
    }

    static ImportSettings settings() {
        return ImportSettings.of("salesforce", NOW);
    }

    Importer importer(int batch) {
        return new Importer(executor, new RecordTouches(log, codec), Clock.fixed(NOW, ZoneOffset.UTC), batch);
    }

    ImportReport salesforce(SourceFile... files) {
        return salesforce(settings(), files);
    }

    ImportReport salesforce(ImportSettings settings, SourceFile... files) {
        return run(new ImportRequest(ImportProfile.SALESFORCE, List.of(files), null, null, settings));
    }

    ImportReport run(ImportRequest request) {
        return importer(2_000).run(request, ImportProgress.SILENT);
    }

    List<StoredEvent> stored() {
        var all = new ArrayList<StoredEvent>();
        long after = 0;
        while (after < log.head()) {
            var page = log.read(EventQuery.after(after, 1_000));
            all.addAll(page.events());
            after = page.events().getLast().position();
        }
        return all;
    }

    List<DomainEvent> events() {
        return stored().stream().map(codec::decode).toList();
    }

    /** What the log holds, whatever the order it came in: payloads by event id. */
    SortedMap<UUID, String> content() {
        var content = new TreeMap<UUID, String>();
        stored().forEach(event -> content.put(
                event.id(),
                event.occurredAt() + " " + event.name() + " " + new String(event.payload(), StandardCharsets.UTF_8)));
        return content;
    }

    @Override
    public void close() {
        log.close();
    }
}
