package io.cascata.command.importing;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.BatchExecutor.Outcome;
import io.cascata.command.decision.BatchLine;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Carries work out in batches of one commit each and settles its rows. What belongs together stays in one batch. */
final class Batches implements AutoCloseable {

    private final BatchLine line;
    private final Tally tally;
    private final ImportProgress progress;
    private final int size;
    private final List<Work> waiting = new ArrayList<>();
    private final List<CommandRequest> requests = new ArrayList<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("import-batches").factory());
    private Begun last = Begun.NOTHING;
    private Begun beforeLast = Begun.NOTHING;
    private long commands;
    private long events;

    Batches(BatchExecutor executor, Tally tally, ImportProgress progress, int size) {
        this.line = executor.line();
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
        complete();
    }

    /** A batch is planned while the one before is decided and the one before that is written. */
    private void send() {
        settle();
        if (progress.isCancelled()) {
            complete();
            throw new ImportCancelled();
        }
        var batch = List.copyOf(requests);
        begin(new Begun(List.copyOf(waiting), batch.size(), thread.submit(() -> line.begin(batch))));
        waiting.clear();
        requests.clear();
    }

    private void complete() {
        settle();
        begin(new Begun(List.of(), 0, thread.submit(line::finish)));
        settle();
    }

    private void begin(Begun next) {
        beforeLast = last;
        last = next;
    }

    /** Once the last batch is decided and under way, the one before it is durable. */
    private void settle() {
        var next = outcomes(last).iterator();
        beforeLast.works().forEach(work -> settle(work, next));
        commands += beforeLast.commands();
        if (!beforeLast.works().isEmpty()) {
            progress.carriedOut(beforeLast.works().size(), beforeLast.commands());
        }
        beforeLast = Begun.NOTHING;
    }

    private static List<Outcome> outcomes(Begun batch) {
        try {
            return batch.outcomesBefore().get();
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
        thread.close();
    }

    private record Begun(List<Work> works, int commands, Future<List<Outcome>> outcomesBefore) {

        private static final Begun NOTHING = new Begun(List.of(), 0, CompletableFuture.completedFuture(List.of()));
    }

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
