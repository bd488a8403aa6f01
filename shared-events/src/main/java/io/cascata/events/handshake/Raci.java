package io.cascata.events.handshake;

import io.cascata.events.value.Owner;
import java.util.List;

/**
 * Who does what in a hand-over: exactly one is accountable, at least one responsible; others are consulted before it and
 * informed of it.
 */
public record Raci(Owner accountable, List<Owner> responsible, List<Owner> consulted, List<Owner> informed) {

    public Raci {
        responsible = List.copyOf(responsible);
        consulted = List.copyOf(consulted);
        informed = List.copyOf(informed);
        if (responsible.isEmpty()) {
            throw new IllegalArgumentException("somebody must be responsible in a handshake");
        }
    }
}
