package io.cascata.query.attribution;

import java.util.Locale;

/** The numbers of a report on attribution that count credits. */
enum CreditNumber {
    /** Counts what earns something, and what is left to nobody. */
    CREDIT,
    /** Counts touches, though they earn nothing. */
    TOUCHES,
    OPPORTUNITIES,
    AMOUNTS,
    /** Is taken of all journeys, lost ones too, by models that give to keys, and what they give with it: leads to touches. */
    EFFECT,
    /** Counts journeys in which another touch had to stand in for the one that the model asks for. */
    FALLBACKS;

    private final String pointer = "/" + name().toLowerCase(Locale.ROOT);

    /** Where it stands in a row, or in the report. */
    String pointer() {
        return pointer;
    }

    boolean countsEveryTouch() {
        return this == TOUCHES || this == EFFECT;
    }
}
