package io.cascata.command.matching;

import static io.cascata.command.matching.DecidingRule.MANUAL_DECISION;
import static io.cascata.command.matching.Links.assertNone;
import static io.cascata.command.matching.Links.assertStrong;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.AccountId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a person decided stands, whatever the evidence. */
@Tag("C01")
class KeepingManualDecisionsTest {

    private final Crm crm = new Crm().account("acme", "Acme", "acme.com").contact("acme", "jane@acme.com");
    private final LeadFacts lead = Crm.lead("jane@acme.com", "Acme");

    @Test
    void a_link_made_by_hand_stands() {
        var result = crm.matching().match(lead, new ManualDecision.LinkedTo(new AccountId("other")));

        assertStrong(result, "other", MANUAL_DECISION);
    }

    @Test
    void a_lead_kept_apart_by_hand_stays_apart() {
        assertNone(crm.matching().match(lead, new ManualDecision.KeptApart()), MANUAL_DECISION);
    }

    @Test
    void the_candidates_are_listed_all_the_same() {
        var result = crm.matching().match(lead, new ManualDecision.KeptApart());

        assertThat(result.candidates()).extracting(Candidate::account).containsExactly(new AccountId("acme"));
        assertThat(result.knownContact()).isNotNull();
    }
}
