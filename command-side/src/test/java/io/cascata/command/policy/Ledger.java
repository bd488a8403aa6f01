package io.cascata.command.policy;

import java.util.ArrayList;
import java.util.List;

/** A policy store in memory that can be told to fail. */
final class Ledger implements PolicyStore {

    private final List<PolicyNote> notes = new ArrayList<>();
    private long position;
    private boolean failing;

    /** From now on every attempt to keep a position fails. */
    void breakDown() {
        failing = true;
    }

    void recover() {
        failing = false;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public void done(long through, List<PolicyNote> added) {
        if (failing) {
            throw new IllegalStateException("disk full");
        }
        position = through;
        notes.addAll(added);
    }

    @Override
    public void replace(List<PolicyNote> old, List<PolicyNote> added) {
        notes.removeAll(old);
        notes.addAll(added);
    }

    @Override
    public List<PolicyNote> parked() {
        return notes.stream()
                .filter(note -> note.kind() == PolicyNote.Kind.PARKED)
                .toList();
    }

    @Override
    public List<PolicyNote> refused(int limit) {
        return notes.stream()
                .filter(note -> note.kind() == PolicyNote.Kind.REFUSED)
                .limit(limit)
                .toList();
    }

    @Override
    public void close() {}
}
