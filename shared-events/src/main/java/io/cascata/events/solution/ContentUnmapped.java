package io.cascata.events.solution;

import io.cascata.events.Tag;
import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import java.util.Set;

/**
 * Content that begins like this stands for the solution no more, from now on; a shorter beginning that is mapped stands
 * for it again. What was read from the mapping before stands.
 */
public record ContentUnmapped(SolutionId id, String content) implements SolutionEvent {

    public ContentUnmapped {
        Text.require("content", content, 500);
    }

    @Override
    public Set<Tag> tags() {
        return Set.of(SolutionEvent.tag(id), ContentMapped.MAP);
    }
}
