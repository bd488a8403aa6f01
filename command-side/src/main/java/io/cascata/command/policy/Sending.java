package io.cascata.command.policy;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.log.AppendRefused;
import io.cascata.log.EventLogException;
import java.util.ArrayList;
import java.util.List;

/** Sends what policies want and notes what was not done. Whatever is the log's fault is thrown, for it passes. */
record Sending(BatchExecutor batches) {

    private static final int MOST = 1_000;

    List<PolicyNote> send(List<Reaction> reactions) {
        var notes = new ArrayList<PolicyNote>();
        for (int from = 0; from < reactions.size(); from += MOST) {
            var chunk = reactions.subList(from, Math.min(from + MOST, reactions.size()));
            notes.addAll(together(chunk));
        }
        return notes;
    }

    private List<PolicyNote> together(List<Reaction> reactions) {
        try {
            return notes(reactions);
        } catch (RuntimeException e) {
            throwIfPassing(e);
            // one of them is to blame; nothing was appended
            return reactions.stream().flatMap(one -> alone(one).stream()).toList();
        }
    }

    private List<PolicyNote> alone(Reaction reaction) {
        try {
            return notes(List.of(reaction));
        } catch (RuntimeException defect) {
            throwIfPassing(defect);
            return List.of(PolicyNote.parked(reaction, defect));
        }
    }

    private static void throwIfPassing(RuntimeException failure) {
        if (failure instanceof EventLogException && !(failure instanceof AppendRefused)) {
            throw failure;
        }
    }

    private List<PolicyNote> notes(List<Reaction> reactions) {
        var outcomes = batches.execute(reactions.stream().map(Reaction::request).toList());
        var notes = new ArrayList<PolicyNote>();
        for (int i = 0; i < outcomes.size(); i++) {
            reactions.get(i).note(outcomes.get(i)).ifPresent(notes::add);
        }
        return notes;
    }
}
