package io.cascata.query.stagehistory;

import io.cascata.query.facts.Words;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The terms of an opportunity from one event until the next: amount, expected close date, owner. */
final class Term extends KnownRow {

    private final Change change;
    private final Terms terms;
    private @Nullable Change ended;

    /** What one event said of the terms. */
    record Change(long n, long position, long at, Sets sets, Terms terms) {

        boolean isBefore(Change other) {
            return at < other.at || (at == other.at && position < other.position);
        }
    }

    /** Which of the terms an event set. */
    enum Sets {
        ALL,
        AMOUNT,
        CLOSE_DATE,
        OWNER
    }

    /** Numbers stand for words. */
    record Terms(Price price, @Nullable LocalDate closeDate, int team, int owner) {

        static final Terms NONE = new Terms(Price.NONE, null, Words.NONE, Words.NONE);

        Terms after(Change change) {
            var to = change.terms();
            return switch (change.sets()) {
                case ALL -> to;
                case AMOUNT -> new Terms(to.price, closeDate, team, owner);
                case CLOSE_DATE -> new Terms(price, to.closeDate, team, owner);
                case OWNER -> new Terms(price, closeDate, to.team, to.owner);
            };
        }
    }

    Term(Change change, Terms terms) {
        super(change.position());
        this.change = change;
        this.terms = terms;
    }

    void end(Change by) {
        ended = by;
    }

    @Override
    long position() {
        return change.position();
    }

    @Override
    Object content() {
        return Arrays.asList(position(), terms, ended == null ? 0 : ended.position());
    }

    Change change() {
        return change;
    }

    Terms terms() {
        return terms;
    }

    @Nullable
    Change ended() {
        return ended;
    }
}
