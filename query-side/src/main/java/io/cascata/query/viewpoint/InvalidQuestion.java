package io.cascata.query.viewpoint;

import io.cascata.query.web.RequestRefused;

/** A report was asked for with a parameter that makes no sense; {@link #parameter} names it. */
public final class InvalidQuestion extends RequestRefused {

    private final String parameter;
    private final String what;

    public InvalidQuestion(String parameter, String what) {
        super(422, "invalid-question", parameter + ": " + what);
        this.parameter = parameter;
        this.what = what;
    }

    public String parameter() {
        return parameter;
    }

    /** What is wrong with the parameter. */
    public String what() {
        return what;
    }
}
