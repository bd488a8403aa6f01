package io.cascata.command.campaign;

import static io.cascata.command.campaign.CampaignRefusal.CAMPAIGN_EXISTS;
import static io.cascata.command.campaign.CampaignRefusal.CAMPAIGN_ITS_OWN_PARENT;
import static io.cascata.command.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.DecisionSpec;
import io.cascata.command.decision.Decisions;
import io.cascata.events.DomainEvent;
import io.cascata.events.campaign.CampaignRegistered;
import io.cascata.events.campaign.CampaignRevised;
import io.cascata.events.id.CampaignId;
import io.cascata.events.value.CampaignProfile;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Making campaigns known and putting right what is known of them. */
@Tag("B27")
class CampaignsTest {

    private static final CampaignId SPRING = new CampaignId("spring");
    private static final CampaignProfile PROFILE = named("Spring");
    private static final CampaignProfile LONGER =
            new CampaignProfile("Spring", "search", null, day(1), day(31), null, new CampaignId("year"));

    @Test
    void a_campaign_is_registered() {
        given().when(new RegisterCampaign(SPRING, PROFILE)).then(new CampaignRegistered(SPRING, PROFILE));
    }

    @Test
    void a_known_campaign_is_registered_without_an_event() {
        given(new CampaignRegistered(SPRING, PROFILE))
                .when(new RegisterCampaign(SPRING, PROFILE))
                .thenNothing();
    }

    @Test
    void an_id_in_use_for_something_else_is_refused() {
        given(new CampaignRegistered(SPRING, PROFILE))
                .when(new RegisterCampaign(SPRING, LONGER))
                .thenRefused(CAMPAIGN_EXISTS, Map.of("campaign", "spring", "name", "Spring"));
    }

    @Test
    void a_campaign_is_revised_and_what_was_known_before_is_kept() {
        given(new CampaignRegistered(SPRING, PROFILE))
                .when(new ReviseCampaign(SPRING, LONGER))
                .then(new CampaignRevised(SPRING, LONGER, PROFILE));
        given(new CampaignRegistered(SPRING, PROFILE), new CampaignRevised(SPRING, LONGER, PROFILE))
                .when(new ReviseCampaign(SPRING, LONGER))
                .thenNothing();
    }

    @Test
    void an_unknown_campaign_is_not_revised() {
        given().when(new ReviseCampaign(SPRING, PROFILE)).thenRefused(CAMPAIGN_UNKNOWN, Map.of("campaign", "spring"));
    }

    @Test
    void a_campaign_is_not_part_of_itself() {
        var itself = new CampaignProfile("Spring", null, null, null, null, null, SPRING);
        given().when(new RegisterCampaign(SPRING, itself)).thenRefused(CAMPAIGN_ITS_OWN_PARENT);
        given(new CampaignRegistered(SPRING, PROFILE))
                .when(new ReviseCampaign(SPRING, itself))
                .thenRefused(CAMPAIGN_ITS_OWN_PARENT);
    }

    @Test
    void a_campaign_does_not_end_before_it_starts() {
        assertThatThrownBy(() -> new CampaignProfile("Spring", null, null, day(2), day(1), null, null))
                .hasMessage("a campaign cannot end on 2026-03-01, before it starts on 2026-03-02");
    }

    private static CampaignProfile named(String name) {
        return new CampaignProfile(name, null, null, null, null, null, null);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private static DecisionSpec given(DomainEvent... events) {
        var decisions = Decisions.builder();
        CampaignDecisions.contribute(decisions);
        return DecisionSpec.of(decisions.build()).given(events);
    }
}
