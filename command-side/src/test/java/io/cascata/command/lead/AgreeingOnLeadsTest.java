package io.cascata.command.lead;

import static io.cascata.command.lead.LeadRefusal.LEAD_NOT_QUALIFIED;
import static io.cascata.command.lead.Nordwind.ADA;
import static io.cascata.command.lead.Nordwind.CAPTURED;
import static io.cascata.command.lead.Nordwind.FORM;
import static io.cascata.command.lead.Nordwind.WITHOUT_TITLE;
import static io.cascata.command.lead.Nordwind.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadQualified;
import io.cascata.events.playbook.LeadRules;
import io.cascata.events.playbook.LeadRulesRevised;
import io.cascata.events.value.Cause;
import io.cascata.events.value.LeadDatum;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.LeadStageDefinition;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Marketing and sales agree on the lead process and on what a qualified lead is. */
class AgreeingOnLeadsTest {

    private static final QualifyLead QUALIFY = new QualifyLead(ADA, Cause.MANUAL);

    @Test
    @Tag("B06")
    @Tag("B28")
    void a_lead_is_qualified_by_the_definition_in_force_and_says_which_that_was() {
        var names = agreed(LeadDatum.NAME);
        given(new LeadRulesRevised(1, names), new LeadCaptured(ADA, FORM, WITHOUT_TITLE))
                .when(QUALIFY)
                .then(new LeadQualified(ADA, List.of("name"), null, 1, Cause.MANUAL));
        given(new LeadRulesRevised(1, names), new LeadRulesRevised(2, agreed(LeadDatum.PHONE)), CAPTURED)
                .when(QUALIFY)
                .thenRefused(LEAD_NOT_QUALIFIED, Map.of("lead", "ada", "unmet", List.of("phone")));
    }

    @Test
    @Tag("B05")
    void the_shipped_process_defines_every_step_with_its_one_owner() {
        assertThat(LeadRules.shipped().stages())
                .extracting(LeadStageDefinition::owner)
                .containsExactly(Team.MARKETING, Team.SALES_DEVELOPMENT, Team.SALES_DEVELOPMENT, Team.SALES);
    }

    @Test
    @Tag("B05")
    void a_step_without_definition_description_or_exit_criteria_is_none() {
        assertThatThrownBy(() -> step(" ", "d", List.of("e"))).hasMessage("definition of stage LEAD must not be blank");
        assertThatThrownBy(() -> step("d", " ", List.of("e")))
                .hasMessage("description of stage LEAD must not be blank");
        assertThatThrownBy(() -> step("d", "d", List.of())).hasMessage("stage LEAD has no exit criteria");
        assertThatThrownBy(() -> step("d", "d", List.of(" ")))
                .hasMessage("exit criterion of stage LEAD must not be blank");
    }

    @Test
    @Tag("B05")
    void a_process_defines_each_of_its_steps_once() {
        assertThatThrownBy(() -> new LeadRules(List.of(step("d", "d", List.of("e"))), List.of()))
                .hasMessage("the lead process has the stages [LEAD, QUALIFIED, SALES_ACCEPTED, SALES_OPPORTUNITY],"
                        + " not [LEAD]");
    }

    private static LeadRules agreed(LeadDatum... required) {
        return new LeadRules(LeadRules.shipped().stages(), List.of(required));
    }

    private static LeadStageDefinition step(String definition, String description, List<String> exitCriteria) {
        return new LeadStageDefinition(LeadStage.LEAD, "Lead", Team.MARKETING, definition, description, exitCriteria);
    }
}
