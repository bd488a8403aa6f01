package io.cascata.command.opportunity;

import static io.cascata.command.opportunity.Acme.ANN;
import static io.cascata.command.opportunity.Acme.HEARD;
import static io.cascata.command.opportunity.Acme.ID;
import static io.cascata.command.opportunity.Acme.USER;
import static io.cascata.command.opportunity.Acme.given;
import static io.cascata.command.opportunity.Acme.openedIn;
import static io.cascata.command.role.RoleRefusal.ROLE_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.ContactId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.playbook.OpportunityRules;
import io.cascata.events.playbook.RoleVocabulary;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.OpportunityType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles that an organisation works with. */
class RoleVocabularyTest {

    @ParameterizedTest
    @ValueSource(strings = {"Decision Maker", "Influencer", "Ratifier", "Champion", "User"})
    @Tag("A04")
    void the_shipped_vocabulary_knows_the_five_roles(String role) {
        given(openedIn(HEARD))
                .when(add(ANN, new ContactRole(role)))
                .then(new ContactRoleAdded(ID, ANN, new ContactRole(role)));
    }

    @Test
    @Tag("A04")
    void an_unknown_role_is_refused_with_the_known_ones() {
        var rules = rulesWith(RoleVocabulary.of("User", "Champion", "User"));
        given(rules, openedIn(HEARD))
                .when(add(ANN, new ContactRole("Wizard")))
                .thenRefused(ROLE_UNKNOWN, Map.of("role", "Wizard", "known", List.of("Champion", "User")));
        given(rules, openedIn(HEARD), new ContactRoleAdded(ID, ANN, USER))
                .when(change(ANN, new ContactRole("Wizard")))
                .thenRefused(ROLE_UNKNOWN);
    }

    @Test
    @Tag("A04")
    void an_organisation_may_have_its_own_vocabulary() {
        var wizard = new ContactRole("Wizard");
        given(rulesWith(RoleVocabulary.of("Wizard", "Wizard")), openedIn(HEARD))
                .when(add(ANN, wizard))
                .then(new ContactRoleAdded(ID, ANN, wizard));
    }

    @Test
    void a_role_is_kept_as_the_vocabulary_writes_it() {
        given(openedIn(HEARD))
                .when(add(ANN, new ContactRole("decision maker")))
                .then(new ContactRoleAdded(ID, ANN, new ContactRole("Decision Maker")));
    }

    @Test
    void a_vocabulary_contains_the_role_for_what_nobody_has_named() {
        assertThatThrownBy(() -> RoleVocabulary.of("Other", "Champion"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Other");
    }

    private static AddContactRole add(ContactId contact, ContactRole role) {
        return new AddContactRole(ID, contact, role);
    }

    private static ChangeContactRole change(ContactId contact, ContactRole role) {
        return new ChangeContactRole(ID, contact, role);
    }

    private static OpportunityRules rulesWith(RoleVocabulary roles) {
        return new OpportunityRules(List.of(OpportunityType.values()), List.of(), roles);
    }
}
