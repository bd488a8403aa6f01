package io.cascata.log;

/** Append only if no event that matches {@code none} was added after position {@code after}: the reader's consistency boundary. */
public record AppendCondition(EventFilter none, long after) {

    /** Always holds. */
    public static final AppendCondition NONE = new AppendCondition(EventFilter.ALL, Long.MAX_VALUE);
}
