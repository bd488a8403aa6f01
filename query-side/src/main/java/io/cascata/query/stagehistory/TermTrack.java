package io.cascata.query.stagehistory;

import java.util.ArrayList;
import java.util.List;

/** The terms of one opportunity, folded from its changes in order of business time. */
final class TermTrack {

    private final List<Term> terms = new ArrayList<>();

    static TermTrack stored(List<Term.Change> changes) {
        var track = new TermTrack();
        changes.forEach(change -> track.append(change, new Pending<>()));
        track.terms.forEach(KnownRow::markStored);
        return track;
    }

    /** Takes a change, wherever in time it belongs. */
    TermTrack with(Term.Change change, Pending<Term> rows) {
        if (terms.isEmpty() || terms.getLast().change().isBefore(change)) {
            append(change, rows);
            return this;
        }
        var changes = new ArrayList<Term.Change>();
        terms.forEach(term -> changes.add(term.change()));
        changes.add(change);
        changes.sort((a, b) -> a.isBefore(b) ? -1 : 1);
        var again = new TermTrack();
        changes.forEach(each -> again.append(each, new Pending<>()));
        rows.reconcile(terms, again.terms, change.position());
        return again;
    }

    private void append(Term.Change change, Pending<Term> rows) {
        var before = Term.Terms.NONE;
        if (!terms.isEmpty()) {
            var last = terms.getLast();
            last.end(change);
            rows.touch(last);
            before = last.terms();
        }
        var term = new Term(change, before.after(change));
        terms.add(term);
        rows.add(term);
    }
}
