package io.cascata.events.value;

import io.cascata.events.id.Text;

/** What one rule gave, or took where the points are below zero. */
public record RulePoints(String rule, Integer points) {

    public RulePoints {
        Text.require("rule", rule);
    }
}
