package io.cascata.command.policy;

/** How policies run. {@code reactToImports} lets imported history trigger them too, which it does not by default. */
public record PolicySettings(boolean reactToImports) {

    public static final PolicySettings SHIPPED = new PolicySettings(false);
}
