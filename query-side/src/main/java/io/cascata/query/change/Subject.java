package io.cascata.query.change;

import io.cascata.query.deals.DealFilter;

/** What a compared report is about: the opportunities of a filter, and whether its numbers tell of their accounts. */
public record Subject(DealFilter filter, boolean accounts) {

    /** Numbers of opportunities; of their accounts only where the filter asks for what these are. */
    public static Subject of(DealFilter filter) {
        return new Subject(filter, filter.region() != null || filter.segment() != null);
    }

    /** The same, with numbers of accounts. */
    public Subject withAccounts() {
        return new Subject(filter, true);
    }
}
