package io.cascata.events.playbook;

import io.cascata.events.value.Consequence;
import io.cascata.events.value.HalfLife;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an organisation has settled about scores: what is done gives points that decay by the half-life, who somebody is
 * gives points that last, and passing a threshold has a consequence. No two rules have the same name.
 */
public record ScoringRules(
        HalfLife halfLife, List<ActionRule> actions, List<AttributeRule> attributes, List<Threshold> thresholds)
        implements PlaybookRules {

    private static final ScoringRules SHIPPED = new ScoringRules(
            new HalfLife(30),
            List.of(
                    ActionRule.ofKind("email-click", 5),
                    ActionRule.ofKind("visit", 5),
                    ActionRule.ofContent("pricing-page", 20, "*pricing*"),
                    ActionRule.ofKind("download", 20),
                    ActionRule.ofKind("form-submitted", 25),
                    ActionRule.ofKind("webinar", 25),
                    ActionRule.ofKind("event", 30),
                    ActionRule.ofKind("meeting", 40)),
            List.of(
                    new AttributeRule("vice-president", 15, AttributeRule.Attribute.JOB_TITLE, "*vp*"),
                    new AttributeRule("chief-officer", 20, AttributeRule.Attribute.JOB_TITLE, "chief *"),
                    new AttributeRule("director", 10, AttributeRule.Attribute.JOB_TITLE, "*director*")),
            List.of(
                    new Threshold("member-above-100", 100, Consequence.MOVE_STAGE, null),
                    new Threshold("lead-above-100", 100, Consequence.PASS_TO_SALES, null),
                    new Threshold("lead-above-50", 50, Consequence.ROUTE, "nurture"),
                    new Threshold("customer-above-100", 100, Consequence.SIGNAL_UPSELL, null)));

    public ScoringRules {
        actions = List.copyOf(actions);
        attributes = List.copyOf(attributes);
        thresholds = List.copyOf(thresholds);
        var names = new HashSet<String>();
        Stream.of(
                        actions.stream().map(ActionRule::name),
                        attributes.stream().map(AttributeRule::name),
                        thresholds.stream().map(Threshold::name))
                .flatMap(each -> each)
                .forEach(name -> {
                    if (!names.add(name)) {
                        throw new IllegalArgumentException("two scoring rules are called '" + name + "'");
                    }
                });
    }

    /** Points for the usual actions and titles, halved every 30 days; above 100, marketing hands over. */
    public static ScoringRules shipped() {
        return SHIPPED;
    }
}
