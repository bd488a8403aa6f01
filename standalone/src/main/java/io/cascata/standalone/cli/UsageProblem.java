package io.cascata.standalone.cli;

/** Something was asked for that makes no sense, or names what is not there: the message is one line for a person. */
final class UsageProblem extends RuntimeException {

    UsageProblem(String message) {
        super(message, null, false, false);
    }
}
