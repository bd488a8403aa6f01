package io.cascata.events.playbook;

import io.cascata.events.value.ContactRole;
import java.util.List;
import java.util.stream.Stream;

/**
 * The contact roles that an organisation works with, in the order in which it shows them, and the one that stands for a
 * part nobody has named yet. Roles are known without regard to case and kept as they are written here.
 */
public record RoleVocabulary(List<ContactRole> roles, ContactRole unnamed) {

    private static final RoleVocabulary SHIPPED = of(
            "Other",
            "Champion",
            "Decision Maker",
            "Influencer",
            "User",
            "Ratifier",
            "Business User",
            "Economic Buyer",
            "Economic Decision Maker",
            "Evaluator",
            "Executive Sponsor",
            "Technical Buyer",
            "Other");

    public RoleVocabulary {
        roles = List.copyOf(roles);
        if (!roles.contains(unnamed)) {
            throw new IllegalArgumentException("the unnamed role '" + unnamed + "' is not one of " + roles);
        }
    }

    /** Forrester's five roles, then those that Salesforce offers by default. */
    public static RoleVocabulary shipped() {
        return SHIPPED;
    }

    public static RoleVocabulary of(String unnamed, String... roles) {
        return new RoleVocabulary(Stream.of(roles).map(ContactRole::new).toList(), new ContactRole(unnamed));
    }
}
