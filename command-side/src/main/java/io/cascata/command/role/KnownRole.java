package io.cascata.command.role;

import static io.cascata.command.role.RoleRefusal.ROLE_UNKNOWN;

import io.cascata.command.decision.Boundary;
import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.events.value.ContactRole;
import java.util.List;
import java.util.Map;

/** A contact role as the organisation's vocabulary has it. */
public final class KnownRole {

    private KnownRole() {}

    /** The role as the vocabulary writes it; refuses one that it does not know, listing those that it does. */
    public static ContactRole require(Boundary boundary, ContactRole asked) {
        var vocabulary = OpportunityPlaybook.rules(boundary).roles();
        return vocabulary.roles().stream()
                .filter(role -> role.value().equalsIgnoreCase(asked.value()))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            vocabulary.roles().stream().map(ContactRole::value).toList();
                    return ROLE_UNKNOWN.because(
                            "There is no contact role '" + asked + "'; known are " + String.join(", ", known) + ".",
                            Map.of("role", asked.value(), "known", known));
                });
    }

    /** The role that stands for a part nobody has named yet. */
    public static ContactRole unnamed(Boundary boundary) {
        return OpportunityPlaybook.rules(boundary).roles().unnamed();
    }
}
