package io.cascata.command.importing.reading;

/** Which row of the input something comes from: the kind of thing it describes, its file and line, its id there. */
public record RowRef(String object, String file, long line, String id) {

    @Override
    public String toString() {
        return object + " " + id + " (" + file + ", line " + line + ")";
    }
}
