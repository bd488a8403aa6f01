package io.cascata.events.value;

import io.cascata.events.id.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part that somebody should play in the purchase of a solution: how many people ({@code headCount}, from 1), what they
 * are usually called on their cards, what to tell them, and how much they weigh in the score of the group: normally, where
 * nothing is said.
 */
public record TargetRole(
        ContactRole role,
        Integer headCount,
        List<String> jobTitles,
        @Nullable String message,
        @Nullable RoleWeight weight) {

    public TargetRole(ContactRole role, Integer headCount, List<String> jobTitles, @Nullable String message) {
        this(role, headCount, jobTitles, message, null);
    }

    public TargetRole {
        jobTitles = List.copyOf(jobTitles);
        jobTitles.forEach(title -> Text.require("job title", title));
        Text.requireIfGiven("message", message, 1_000);
        if (headCount < 1) {
            throw new IllegalArgumentException("a target role needs at least one head, not " + headCount);
        }
    }
}
