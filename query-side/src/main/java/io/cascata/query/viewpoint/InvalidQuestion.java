package io.cascata.query.viewpoint;

import io.cascata.query.web.RequestRefused;

/** A report was asked for with a parameter that makes no sense; {@link #parameter} names it. */
public final class InvalidQuestion extends RequestRefused {

    private final String parameter;

    public InvalidQuestion(String parameter, String what) {
        super(422, "invalid-question", parameter + ": " + what);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }
}
