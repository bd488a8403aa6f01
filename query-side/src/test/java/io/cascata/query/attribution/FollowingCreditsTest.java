package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.OpportunityId;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.TableExport;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a number to touch, person, role, opportunity and credit, and from there to the events. */
@Tag("J02")
class FollowingCreditsTest extends MarketTest {

    @BeforeEach
    void sell() {
        market.won("deal", 10, 20, "100").won("silent", 10, 20, "40").role("deal", "ann", 12);
        market.touch("ann", 5, "search").touch("ann", 13, "email");
    }

    private List<String> credits(Model model, @Nullable String key) throws Exception {
        var reports = market.facts().attribution();
        var out = new ByteArrayOutputStream();
        var wanted = new WantedCredits(new CreditTable.Key(key), CreditNumber.TOUCHES);
        TableExport.write(reports.store(), reports.credits(List.of(model), QUESTION, wanted), ExportFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Test
    void each_credit_names_touch_person_role_and_opportunity_and_leads_to_their_events() throws Exception {
        assertThat(credits(Model.LINEAR, "search"))
                .singleElement()
                .asString()
                .startsWith("deal,t1,2026-01-06T00:00:00Z,ann,Decision Maker,search,click,,,MARKETING,0.5,50,EUR,")
                .endsWith(",/api/events?after=7&limit=1,/api/events?after=6&limit=1,/api/events?tags=opportunity=deal");
    }

    @Test
    void all_credits_come_to_the_total_with_what_is_unattributed() throws Exception {
        assertThat(credits(Model.LINEAR, null)).hasSize(3);
        assertThat(credits(Model.LINEAR, "(unattributed)"))
                .singleElement()
                .asString()
                .startsWith("silent,,,,,");
        assertThat(credits(Model.LINEAR, "nothing of the kind")).isEmpty();
    }

    @Test
    void a_model_of_all_journeys_leads_to_the_touches_that_it_went_by() throws Exception {
        var search = market.report(Model.MARKOV).rows().stream()
                .filter(row -> "search".equals(row.key()))
                .findFirst()
                .orElseThrow();

        assertThat(credits(Model.MARKOV, "search"))
                .hasSize((int) search.touches())
                .allSatisfy(row -> assertThat(row)
                        .startsWith("deal,t1,2026-01-06T00:00:00Z,ann,Decision Maker,search,click,,,MARKETING,,,,"));
        assertThat(credits(Model.MARKOV, "(unattributed)"))
                .singleElement()
                .asString()
                .startsWith("silent,,,,,");
        assertThat(credits(Model.MARKOV, null)).hasSize(3);
    }

    @Test
    void models_of_all_journeys_stand_beside_no_others() {
        assertThatThrownBy(() -> market.facts()
                        .attribution()
                        .credits(List.of(Model.LINEAR, Model.MARKOV), QUESTION, WantedCredits.ALL))
                .hasMessageContaining("not to touches");
    }

    @Test
    void an_opportunity_shows_its_touches_with_what_every_model_gives_them() throws Exception {
        var attribution = market.facts()
                .attribution()
                .opportunity(new OpportunityId("deal"), List.of(Model.FIRST_TOUCH, Model.LINEAR), QUESTION);

        assertThat(attribution.amount()).isEqualByComparingTo("100");
        assertThat(attribution.pointInTime()).isFalse();
        assertThat(attribution.touches())
                .extracting(OpportunityAttribution.Line::contact)
                .containsOnly("ann");
        assertThat(attribution.touches())
                .extracting(OpportunityAttribution.Line::role)
                .containsOnly("Decision Maker");
        var first = attribution.touches().getFirst();
        assertThat(first.at()).isEqualTo(day(5));
        assertThat(first.positions()).contains("FIRST_TOUCH", "OPPORTUNITY_CREATION");
        assertThat(first.credits().get(Model.FIRST_TOUCH).amount()).isEqualByComparingTo("100");
        assertThat(first.credits().get(Model.LINEAR).amount()).isEqualByComparingTo("50");
        assertThat(first.touchEvent()).isEqualTo("/api/events?after=7&limit=1");
        assertThat(first.roleEvent()).isEqualTo("/api/events?after=6&limit=1");
    }

    @Test
    void an_opportunity_without_touches_is_unattributed_and_an_unknown_one_is_refused() throws Exception {
        var reports = market.facts().attribution();
        assertThat(reports.opportunity(new OpportunityId("silent"), List.of(Model.LINEAR), QUESTION)
                        .unattributed())
                .containsKey(Model.LINEAR);
        assertThatThrownBy(() -> reports.opportunity(new OpportunityId("nobody"), List.of(Model.LINEAR), QUESTION))
                .hasMessageContaining("no opportunity nobody");
    }
}
