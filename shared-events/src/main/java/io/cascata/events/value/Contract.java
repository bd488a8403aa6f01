package io.cascata.events.value;

import java.time.LocalDate;

/** What was signed: the first day and the term in months. */
public record Contract(LocalDate start, Integer termMonths) {

    private static final int MAX_TERM = 1_200;

    public Contract {
        if (termMonths < 1 || termMonths > MAX_TERM) {
            throw new IllegalArgumentException("contract term must be 1 to " + MAX_TERM + " months, not " + termMonths);
        }
    }
}
