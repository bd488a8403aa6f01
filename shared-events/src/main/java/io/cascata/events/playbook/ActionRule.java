package io.cascata.events.playbook;

import io.cascata.events.id.SolutionId;
import io.cascata.events.id.Text;
import org.jspecify.annotations.Nullable;

/**
 * Points for what somebody did. Of kind, channel, content and solution, those that are given must all fit; content is a
 * pattern in which an asterisk stands for any text. Case makes no difference.
 */
public record ActionRule(
        String name,
        Integer points,
        @Nullable String kind,
        @Nullable String channel,
        @Nullable String content,
        @Nullable SolutionId solution) {

    public ActionRule {
        Text.require("rule name", name);
        Text.requireIfGiven("touch kind", kind, 200);
        Text.requireIfGiven("touch channel", channel, 200);
        Text.requireIfGiven("content pattern", content, 500);
    }

    public static ActionRule ofKind(String kind, int points) {
        return new ActionRule(kind, points, kind, null, null, null);
    }

    public static ActionRule ofContent(String name, int points, String content) {
        return new ActionRule(name, points, null, null, content, null);
    }
}
