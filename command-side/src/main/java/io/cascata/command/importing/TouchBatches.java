package io.cascata.command.importing;

import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.Rejection;
import io.cascata.command.importing.plan.RowFate;
import io.cascata.command.importing.plan.Tally;
import io.cascata.command.importing.plan.TouchEntry;
import io.cascata.command.importing.plan.TouchPlanner;
import io.cascata.command.importing.plan.Work;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.touch.TouchOutcome;
import io.cascata.command.touch.TouchReport;
import java.util.ArrayList;
import java.util.List;

/** Hands touches to their intake in batches of one commit each, once all that they point to is in the log. */
final class TouchBatches {

    private final RecordTouches intake;
    private final Batches before;
    private final Tally tally;
    private final ImportProgress progress;
    private final int size;
    private final List<TouchEntry> waiting = new ArrayList<>();
    private final List<TouchReport> reports = new ArrayList<>();
    private long recorded;

    TouchBatches(RecordTouches intake, Batches before, Tally tally, ImportProgress progress, int size) {
        this.intake = intake;
        this.before = before;
        this.tally = tally;
        this.progress = progress;
        this.size = size;
    }

    void add(TouchEntry touch, TouchPlanner planner) {
        var problem = planner.problem(touch);
        if (problem != null) {
            tally.reject(problem);
            progress.carriedOut(1, 0);
            return;
        }
        waiting.add(touch);
        reports.add(planner.report(touch));
        if (waiting.size() >= size) {
            send(planner);
        }
    }

    /** Records what still waits, and all that was to be done before it. */
    void finish(TouchPlanner planner) {
        if (waiting.isEmpty()) {
            before.finish();
        } else {
            send(planner);
        }
    }

    /** How many touches were new. */
    long recorded() {
        return recorded;
    }

    private void send(TouchPlanner planner) {
        var placeholders = planner.takePlaceholders();
        if (!placeholders.isEmpty()) {
            before.add(new Work(List.of(), placeholders, List.of()));
        }
        before.finish();
        var outcomes = intake.record(reports, planner.provenance(waiting.getFirst()))
                .join()
                .outcomes();
        for (int i = 0; i < outcomes.size(); i++) {
            settle(waiting.get(i), outcomes.get(i));
        }
        progress.carriedOut(waiting.size(), waiting.size());
        waiting.clear();
        reports.clear();
    }

    private void settle(TouchEntry touch, TouchOutcome outcome) {
        switch (outcome) {
            case TouchOutcome.Accepted accepted -> {
                recorded++;
                tally.settle(touch.row(), RowFate.ACCEPTED);
            }
            case TouchOutcome.Duplicate duplicate -> tally.settle(touch.row(), RowFate.DUPLICATE);
            case TouchOutcome.Refused refused -> {
                var why = refused.refusal();
                tally.reject(new Rejection(touch.row(), why.code().code(), String.valueOf(why.getMessage())));
            }
        }
    }
}
