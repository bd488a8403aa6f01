package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.given;

import io.cascata.command.playbook.OpportunityPlaybook;
import io.cascata.command.playbook.ReviseRules;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.OpportunityRulesRevised;
import io.cascata.events.playbook.RoleVocabulary;
import io.cascata.events.value.OpportunityType;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The organisation settles its rules for opportunities; each revision replaces the section and gets the next version. */
@Tag("F08")
class SettlingOpportunityRulesTest {

    private static final OpportunityRules OURS =
            new OpportunityRules(List.of(OpportunityType.RENEWAL), List.of(), RoleVocabulary.of("User", "User"));

    @Test
    void the_first_revision_is_version_one() {
        given().when(settle(OURS)).then(new OpportunityRulesRevised(1, OURS));
    }

    @Test
    void the_next_revision_gets_the_next_version() {
        given(new OpportunityRulesRevised(1, OURS))
                .when(settle(OpportunityRules.shipped()))
                .then(new OpportunityRulesRevised(2, OpportunityRules.shipped()));
    }

    @Test
    void the_rules_in_force_are_settled_again_without_an_event() {
        given(new OpportunityRulesRevised(1, OURS)).when(settle(OURS)).thenNothing();
        given().when(settle(OpportunityRules.shipped())).thenNothing();
    }

    private static ReviseRules settle(OpportunityRules rules) {
        return OpportunityPlaybook.SECTION.revision(rules);
    }
}
