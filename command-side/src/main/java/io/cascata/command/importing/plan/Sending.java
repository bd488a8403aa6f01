package io.cascata.command.importing.plan;

import io.cascata.command.decision.Command;

/** Takes the commands that follow from a row; the kind tells them apart. */
@FunctionalInterface
interface Sending {

    void send(String kind, Command command);
}
