package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
import io.cascata.query.attribution.InfluenceReport.Part;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was sourced and what was influenced, kept apart. */
@Tag("J04")
class TellingSourcesTest extends MarketTest {

    @BeforeEach
    void sell() {
        market.won("deal", 10, 20, "100").contact("ann", "deal").role("deal", "ann", 12);
        market.won("silent", 10, 20, "40");
        market.touch("ann", 5, "phone", "call", Team.SALES, null).touch("ann", 15, "email");
    }

    private static Map<String, String> parts(List<Part> parts) {
        var map = new TreeMap<String, String>();
        parts.forEach(part -> map.put(
                String.valueOf(part.key()),
                part.opportunities() + " " + part.amounts().getFirst().amount().toPlainString()));
        return map;
    }

    private Map<String, String> sourced(InfluenceReport report, Sourcing rule) {
        return report.sourced().stream()
                .filter(each -> each.rule() == rule)
                .map(each -> parts(each.parts()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_opportunity_has_one_source_or_none() throws Exception {
        var report = market.facts().attribution().influence(QUESTION);
        for (var rule : List.of(Sourcing.FIRST_TOUCH_BEFORE_CREATION, Sourcing.FIRST_TOUCH, Sourcing.BEFORE_SALES)) {
            assertThat(sourced(report, rule)).isEqualTo(Map.of("SALES", "1 100.00", "null", "1 40.00"));
        }
        assertThat(parts(List.of(report.total()))).isEqualTo(Map.of("null", "2 140.00"));
    }

    @Test
    void a_touch_after_the_creation_is_no_source() throws Exception {
        market.touch("bob", 15, "email").role("silent", "bob", 13);
        var report = market.facts().attribution().influence(QUESTION);
        assertThat(sourced(report, Sourcing.FIRST_TOUCH_BEFORE_CREATION)).containsEntry("null", "1 40.00");
        assertThat(sourced(report, Sourcing.FIRST_TOUCH)).containsEntry("MARKETING", "1 40.00");
    }

    @Test
    void the_origin_of_the_lead_may_say_otherwise() throws Exception {
        var profile = new LeadProfile(new PersonProfile(null, null, null, null), "ACME", null, null, null, null);
        market.add(1, new LeadCaptured(new LeadId("lea"), LeadOrigin.of(LeadOrigin.Way.FORM), profile))
                .add(2, new LeadLinkedToContact(new LeadId("lea"), new ContactId("ann")));
        var report = market.facts().attribution().influence(QUESTION);
        assertThat(sourced(report, Sourcing.LEAD_SOURCE)).isEqualTo(Map.of("MARKETING", "1 100.00", "null", "1 40.00"));
    }

    @Test
    void influenced_counts_the_whole_amount_for_every_team_that_took_part() throws Exception {
        var report = market.facts().attribution().influence(QUESTION);
        assertThat(parts(report.influencedByTeam())).isEqualTo(Map.of("SALES", "1 100.00", "MARKETING", "1 100.00"));
        assertThat(parts(report.influenced())).isEqualTo(Map.of("email", "1 100.00"));
        assertThat(report.notes()).anyMatch(note -> note.contains("must not be added up"));
    }

    @Test
    void pipeline_is_told_apart_from_revenue() throws Exception {
        var then = QUESTION.with(Basis.PIPELINE).with(new Viewpoint(day(19), null));
        var report = market.facts().attribution().influence(then);
        assertThat(report.pointInTime()).isTrue();
        assertThat(parts(List.of(report.total()))).isEqualTo(Map.of("null", "2 140.00"));
        assertThat(market.facts()
                        .attribution()
                        .influence(QUESTION.with(Basis.PIPELINE))
                        .total()
                        .opportunities())
                .isZero();
    }
}
