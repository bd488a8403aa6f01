package io.cascata.command.importing.reading;

/** How large a cell and a row may be, in characters. */
public record Limits(int cell, int row) {

    public static final Limits DEFAULT = new Limits(1 << 20, 1 << 22);
}
