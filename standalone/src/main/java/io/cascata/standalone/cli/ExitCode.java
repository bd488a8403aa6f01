package io.cascata.standalone.cli;

/** What the command line ends with, so that scripts can tell the cases apart. */
final class ExitCode {

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int USAGE = 2;
    static final int IN_USE = 3;
    static final int DAMAGED = 4;
    static final int UNEXPECTED = 70;

    private ExitCode() {}
}
