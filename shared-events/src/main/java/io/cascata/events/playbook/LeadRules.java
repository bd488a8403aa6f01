package io.cascata.events.playbook;

import io.cascata.events.value.LeadDatum;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.LeadStage;
import io.cascata.events.value.LeadStageDefinition;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.stream.Stream;

/**
 * What marketing and sales have agreed on leads: what each step of the process means, in order, and what must be known
 * of a lead that counts as qualified. A process without a definition of one of its steps is refused.
 */
public record LeadRules(List<LeadStageDefinition> stages, List<LeadDatum> required) implements PlaybookRules {

    private static final List<LeadStage> STEPS = Stream.of(LeadStage.values())
            .filter(stage -> stage != LeadStage.CLOSED)
            .toList();

    public LeadRules {
        stages = List.copyOf(stages);
        required = required.stream().distinct().sorted().toList();
        var defined = stages.stream().map(LeadStageDefinition::stage).toList();
        if (!defined.equals(STEPS)) {
            throw new IllegalArgumentException("the lead process has the stages " + STEPS + ", not " + defined);
        }
    }

    /** The lead process that comes with the platform; name, e-mail address, company and job title must be known. */
    public static LeadRules shipped() {
        return new LeadRules(
                List.of(lead(), qualified(), accepted(), opportunity()),
                List.of(LeadDatum.NAME, LeadDatum.EMAIL, LeadDatum.JOB_TITLE, LeadDatum.COMPANY));
    }

    private static LeadStageDefinition lead() {
        return new LeadStageDefinition(
                LeadStage.LEAD,
                "Lead",
                Team.MARKETING,
                "A person or a company that may become a customer and has not been vetted.",
                "Marketing informs and engages, and fills in what is not known yet. Who is recycled comes back to here.",
                List.of("All that must be known of a qualified lead is known"));
    }

    private static LeadStageDefinition qualified() {
        return new LeadStageDefinition(
                LeadStage.QUALIFIED,
                "Qualified lead",
                Team.SALES_DEVELOPMENT,
                "A lead that meets the definition that marketing and sales have agreed on.",
                "The lead is handed over: sales development sees why it qualified and answers in the time agreed.",
                List.of("Sales has accepted the lead, or rejected it with a reason"));
    }

    private static LeadStageDefinition accepted() {
        return new LeadStageDefinition(
                LeadStage.SALES_ACCEPTED,
                "Sales-accepted lead",
                Team.SALES_DEVELOPMENT,
                "A qualified lead that sales agrees to work.",
                "Sales development talks to the person and finds out whether there is a project.",
                List.of("The person agrees to enter the sales process, or the lead is recycled with a reason"));
    }

    private static LeadStageDefinition opportunity() {
        return new LeadStageDefinition(
                LeadStage.SALES_OPPORTUNITY,
                "Sales opportunity",
                Team.SALES,
                "A person who has agreed to enter the sales process.",
                "Sales leads the purchase to its decision; what does not progress goes back to marketing.",
                List.of("The sale is won or lost, or the lead is recycled with a reason"));
    }

    /** The criteria of a qualified lead by name. */
    public List<String> criteria() {
        return required.stream().map(LeadDatum::criterion).toList();
    }

    /** Those of the criteria that a lead does not meet. */
    public List<String> unmet(LeadProfile profile) {
        return required.stream()
                .filter(datum -> !datum.isKnown(profile))
                .map(LeadDatum::criterion)
                .toList();
    }
}
