package io.cascata.standalone;

import io.cascata.standalone.cli.CommandLineInterface;

/** Where the process starts: everything it can do is a command of the command line. */
public final class CascataApplication {

    private CascataApplication() {}

    public static void main(String[] arguments) {
        System.exit(CommandLineInterface.run(new SpringServer(), arguments));
    }
}
