package io.cascata.command.simulation;

import io.cascata.events.DomainEvent;
import java.util.List;

/** Something that must hold at every position of the log. Answers with a sentence for each thing that is wrong. */
interface Rule {

    /** What is wrong with an event, where the model stands just before it. */
    default List<String> before(DomainEvent event, Step step, Model model) {
        return List.of();
    }

    /** What is wrong once all events of a command have happened. */
    default List<String> after(Step step, Model model) {
        return List.of();
    }

    static List<String> unless(boolean kept, String otherwise) {
        return kept ? List.of() : List.of(otherwise);
    }
}
