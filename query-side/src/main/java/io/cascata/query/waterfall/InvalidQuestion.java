package io.cascata.query.waterfall;

/** A report was asked for with a parameter that makes no sense; {@link #parameter} names it. */
public final class InvalidQuestion extends RuntimeException {

    private final String parameter;

    public InvalidQuestion(String parameter, String what) {
        super(parameter + ": " + what);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
