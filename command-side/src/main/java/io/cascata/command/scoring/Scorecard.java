package io.cascata.command.scoring;

import io.cascata.events.id.SolutionId;
import io.cascata.events.playbook.ActionRule;
import io.cascata.events.playbook.AttributeRule;
import io.cascata.events.playbook.ScoringRules;
import io.cascata.events.playbook.Threshold;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.RulePoints;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The scoring rules in one version, applied: pure, the same touch or traits give the same points. */
record Scorecard(int version, ScoringRules rules) {

    /** Whether the score of somebody who is only proposed moves a stage by any of the rules. */
    boolean looksAtProposed() {
        return rules.thresholds().stream().anyMatch(Threshold::looksAtProposed);
    }

    /** What a touch gives, rule by rule; {@code solution} is what it shows interest in. */
    List<RulePoints> forTouch(TouchRecorded touch, @Nullable SolutionId solution) {
        return rules.actions().stream()
                .filter(rule -> fits(rule, touch, solution))
                .map(rule -> new RulePoints(rule.name(), rule.points()))
                .toList();
    }

    /** What it is worth to be somebody like this. */
    List<RulePoints> forTraits(Traits traits) {
        return rules.attributes().stream()
                .filter(rule -> fits(rule, traits))
                .map(rule -> new RulePoints(rule.name(), rule.points()))
                .toList();
    }

    private static boolean fits(ActionRule rule, TouchRecorded touch, @Nullable SolutionId solution) {
        return same(rule.kind(), touch.kind())
                && same(rule.channel(), touch.channel())
                && (rule.solution() == null || rule.solution().equals(solution))
                && (rule.content() == null || fits(rule.content(), touch.content()));
    }

    private static boolean fits(AttributeRule rule, Traits traits) {
        return fits(rule.pattern(), traits.value(rule.attribute()));
    }

    private static boolean same(@Nullable String wanted, String value) {
        return wanted == null || wanted.equalsIgnoreCase(value);
    }

    private static boolean fits(String pattern, @Nullable String value) {
        return value != null && new Pattern(pattern).fits(value);
    }
}
