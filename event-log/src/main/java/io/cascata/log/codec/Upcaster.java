package io.cascata.log.codec;

import io.cascata.events.id.Text;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Lifts the stored JSON of one event from one revision to the next. What is stored stays as it was written. */
public record Upcaster(String name, int fromRevision, UnaryOperator<ObjectNode> step) {

    public Upcaster {
        Text.require("event name", name);
        if (fromRevision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + name + " has " + fromRevision);
        }
    }
}
