package io.cascata.command.importing.reading;

/** A row that cannot be used: a stable code and a sentence that names the column and the value. Other rows are not touched. */
public final class RowDefect extends RuntimeException {

    private final String code;

    public RowDefect(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
