package io.cascata.events.solution;

import io.cascata.events.Tag;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import java.util.Set;

/**
 * Who looks at content that begins like this shows interest in the solution, from now on; mapped again, it stands for
 * the other solution. What was read from the mapping before stands.
 */
public record ContentMapped(SolutionId id, String content) implements SolutionEvent {

    /** Under which all of it is found. */
    public static final Tag MAP = new Tag("content-map", "content");

    public ContentMapped {
        Text.require("content", content, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Set.of(SolutionEvent.tag(id), MAP);
    }
}
