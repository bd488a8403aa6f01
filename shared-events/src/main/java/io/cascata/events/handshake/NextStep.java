package io.cascata.events.handshake;

import io.cascata.events.id.Text;
import io.cascata.events.value.Owner;

/** What is to be done next, and by whom. */
public record NextStep(String what, Owner owner) {

    public NextStep {
        Text.require("next step", what, 500);
    }
}
