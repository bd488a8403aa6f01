package io.cascata.events.playbook;

import io.cascata.events.id.Text;

/**
 * Points for who somebody is, or where. The value must fit the pattern, in which an asterisk stands for any text and case
 * makes no difference.
 */
public record AttributeRule(String name, Integer points, Attribute attribute, String pattern) {

    /** Of the person the title, everything else of the account. */
    public enum Attribute {
        JOB_TITLE,
        INDUSTRY,
        SEGMENT,
        COUNTRY,
        REGION
    }

    public AttributeRule {
        Text.require("rule name", name);
        Text.require("pattern", pattern);
    }
}
