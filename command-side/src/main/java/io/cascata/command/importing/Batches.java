package io.cascata.command.importing;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.PlannedCommand;
import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.RowFate;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.plan.Work;
import io.cascata.command.importing.reading.RowRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Carries work out in batches of one commit each and settles its rows. What belongs together stays in one batch. */
final class Batches implements AutoCloseable {

    private final BatchExecutor executor;
    private final Tally tally;
    private final ImportProgress progress;
    private final int size;
    private final List<Work> waiting = new ArrayList<>();
    private final List<CommandRequest> requests = new ArrayList<>();
    private final ExecutorService line = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-batches").factory());
    private @Nullable UnderWay underWay;
    private long commands;
    private long events;

    Batches(BatchExecutor executor, Tally tally, ImportProgress progress, int size) {
        this.executor = executor;
        this.tally = tally;
        this.progress = progress;
        this.size = size;
    }

    void add(Work work) {
        waiting.add(work);
        work.commands().forEach(command -> requests.add(command.request()));
        if (requests.size() >= size) {
            send();
        }
    }

    /** Carries out what still waits and returns once all is done. */
    void finish() {
        send();
        settle();
    }

    /** The next batch is planned while this one is carried out: one is under way at any time, so their order stays. */
    private void send() {
        settle();
        if (progress.isCancelled()) {
            throw new ImportCancelled();
        }
        var batch = List.copyOf(requests);
        underWay = new UnderWay(
                List.copyOf(waiting),
                batch.size(),
                line.submit(() -> batch.isEmpty() ? List.<Outcome>of() : executor.execute(batch)));
        waiting.clear();
        requests.clear();
    }

    private void settle() {
        var done = underWay;
        underWay = null;
        if (done != null) {
            var next = outcomes(done).iterator();
            done.works().forEach(work -> settle(work, next));
            commands += done.commands();
            progress.carriedOut(done.works().size(), done.commands());
        }
    }

    private static List<Outcome> outcomes(UnderWay batch) {
        try {
            return batch.outcomes().get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a batch was carried out", e);
        }
    }

    /** Waits for a batch that is under way. */
    @Override
    public void close() {
        line.close();
    }

    private record UnderWay(List<Work> works, int commands, Future<List<Outcome>> outcomes) {}

    long commands() {
        return commands;
    }

    long events() {
        return events;
    }

    private void settle(Work work, Iterator<Outcome> outcomes) {
        Map<RowRef, RowFate> fates = HashMap.newHashMap(work.rows().size());
        work.rows().forEach(row -> fates.put(row, RowFate.UNCHANGED));
        work.rejections().forEach(rejection -> reject(rejection, fates));
        work.commands().forEach(command -> note(command, outcomes.next(), fates));
        fates.forEach(tally::settle);
    }

    private void note(PlannedCommand command, Outcome outcome, Map<RowRef, RowFate> fates) {
        switch (outcome) {
            case Outcome.Accepted accepted -> {
                events += accepted.events();
                mark(command, accepted.events() > 0 ? RowFate.ACCEPTED : RowFate.UNCHANGED, fates);
            }
            case Outcome.Duplicate duplicate -> mark(command, RowFate.DUPLICATE, fates);
            case Outcome.Refused refused -> {
                var code = refused.refusal().code().code();
                if (!command.tolerated().contains(code)) {
                    reject(
                            new Rejection(
                                    command.rows().getLast(),
                                    code,
                                    String.valueOf(refused.refusal().getMessage())),
                            fates);
                }
            }
        }
    }

    private void reject(Rejection rejection, Map<RowRef, RowFate> fates) {
        tally.explain(rejection);
        fates.computeIfPresent(rejection.row(), (row, fate) -> RowFate.REJECTED);
    }

    private static void mark(PlannedCommand command, RowFate fate, Map<RowRef, RowFate> fates) {
        command.rows().forEach(row -> fates.computeIfPresent(row, (known, before) -> before.with(fate)));
    }
}
