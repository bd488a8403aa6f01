package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.OpportunityRefusal.COMMITTEE_INCOMPLETE;
import static io.cascata.command.opportunity.OpportunityRefusal.CONTACT_ROLES_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.EXIT_CRITERIA_UNMET;
import static io.cascata.command.opportunity.OpportunityRefusal.FIELDS_MISSING;
import static io.cascata.command.opportunity.OpportunityRefusal.MEMBER_MISSING;

import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Requirement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The gates before a stage, in the order in which they are asked. Each refuses with what it misses. */
enum StageGate {
    /** What the stage that is left asks to be known at its exit. */
    EXIT_CRITERIA {
        @Override
        void require(StageEntry entry) {
            var left = entry.left();
            var missing = missing(entry, entry.exit());
            if (left != null && !missing.isEmpty()) {
                throw EXIT_CRITERIA_UNMET.because(
                        "Stage '" + left.key() + "' is not left for a later one without " + names(missing) + ".",
                        Map.of("stage", left.key().value(), "missing", missing));
            }
        }
    },

    /** What the stage asks to be known. */
    REQUIRED_FIELDS {
        @Override
        void require(StageEntry entry) {
            var missing = missing(entry, entry.rules().required());
            if (!missing.isEmpty()) {
                throw FIELDS_MISSING.because(
                        "Stage '" + stage(entry) + "' is not entered without " + names(missing) + ".",
                        Map.of("stage", stage(entry), "missing", missing));
            }
        }
    },

    /** So many contacts with a role. */
    CONTACT_ROLES {
        @Override
        void require(StageEntry entry) {
            var required = entry.rules().contactRoles();
            int present = entry.opportunity().roles().size();
            if (required != null && present < required) {
                throw CONTACT_ROLES_MISSING.because(
                        "Stage '" + stage(entry) + "' needs " + required + " contacts with a role; there are " + present
                                + ".",
                        Map.of("stage", stage(entry), "required", required, "present", present));
            }
        }
    },

    /** So many roles of the target profile. */
    COMMITTEE {
        @Override
        void require(StageEntry entry) {
            var rule = entry.rules().committee();
            if (rule == null) {
                return;
            }
            var committee = Committee.of(entry, rule);
            if (!committee.isComplete()) {
                throw COMMITTEE_INCOMPLETE.because(
                        "Stage '" + stage(entry) + "' needs " + committee.required() + " of " + committee.targetRoles()
                                + " target roles " + rule.measure() + "; "
                                + committee.covered().size()
                                + " are, missing are "
                                + String.join(", ", words(committee.missing())) + ".",
                        Map.of(
                                "stage", stage(entry),
                                "measure", rule.measure(),
                                "required", committee.required(),
                                "targetRoles", committee.targetRoles(),
                                "covered", words(committee.covered()),
                                "missing", words(committee.missing())));
            }
        }
    },

    /** One member more than there were at the step before. */
    ONE_MORE_MEMBER {
        @Override
        void require(StageEntry entry) {
            boolean asked = entry.isStep() && Boolean.TRUE.equals(entry.rules().oneMoreMember());
            int required =
                    entry.opportunity().stay().membersBefore(entry.entered().order()) + 1;
            int present = entry.opportunity().roles().size();
            if (asked && present < required) {
                throw MEMBER_MISSING.because(
                        "Stage '" + stage(entry) + "' needs one member more than the step before, " + required
                                + "; there are " + present + ".",
                        Map.of("stage", stage(entry), "required", required, "present", present));
            }
        }
    };

    /** Refuses an entry for which this gate is closed. */
    abstract void require(StageEntry entry);

    private static String stage(StageEntry entry) {
        return entry.entered().key().value();
    }

    private static List<Requirement> missing(StageEntry entry, List<Requirement> asked) {
        return asked.stream()
                .filter(requirement -> !isMet(requirement, entry.opportunity()))
                .toList();
    }

    private static boolean isMet(Requirement requirement, Opportunity opportunity) {
        var owner = opportunity.owner().value();
        return switch (requirement) {
            case AMOUNT -> opportunity.amount().value() != null;
            case CLOSE_DATE -> opportunity.closeDate().value() != null;
            case OWNER -> owner != null;
            case OWNER_BY_NAME -> owner != null && owner.user() != null;
            case CONTACT_ROLE -> !opportunity.roles().isEmpty();
            case PRIMARY_CONTACT -> opportunity.primary() != null;
        };
    }

    private static String names(List<Requirement> missing) {
        return missing.stream().map(Requirement::name).collect(Collectors.joining(", "));
    }

    private static List<String> words(List<ContactRole> roles) {
        return roles.stream().map(ContactRole::value).toList();
    }
}
