package io.cascata.command.importing;

import io.cascata.command.importing.plan.ImportedData;
import io.cascata.command.importing.plan.ObjectCount;
import io.cascata.command.importing.plan.ProcessFile;
import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.Tally;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What became of an import.
 *
 * @param objects rows by kind; for a completed import the parts add up to those read
 * @param policies how often each policy for odd data was used
 * @param skippedByReason how many rows tell nothing that has happened, such as open tasks
 * @param rejections the first thousand; {@code rejectionsByCode} counts them all
 * @param process what the imported opportunities run on; {@code drafted} where it was guessed from the data
 */
public record ImportReport(
        String profile,
        String source,
        boolean completed,
        Instant startedAt,
        Instant finishedAt,
        List<ObjectCount> objects,
        long commands,
        long events,
        Map<String, Long> policies,
        Map<String, Long> skippedByReason,
        Map<String, Long> rejectionsByCode,
        List<Rejection> rejections,
        List<String> warnings,
        ProcessFile process,
        boolean drafted) {

    static ImportReport of(
            ImportRequest request,
            ImportedData data,
            boolean completed,
            Instant start,
            Instant end,
            Tally tally,
            long commands,
            long events) {
        return new ImportReport(
                request.profile().key(),
                data.origin().source(),
                completed,
                start,
                end,
                tally.objects(),
                commands,
                events,
                tally.policies(),
                tally.skippedByReason(),
                tally.rejectionsByCode(),
                tally.rejections(),
                tally.warnings(),
                data.process(),
                data.drafted());
    }

    public long rowsRead() {
        return objects.stream().mapToLong(ObjectCount::read).sum();
    }
}
