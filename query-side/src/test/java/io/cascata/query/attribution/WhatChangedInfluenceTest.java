package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
import io.cascata.query.attribution.InfluenceReport.Sourcing;
import io.cascata.query.change.Changes;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Sources and influence of two viewpoints are compared: whose differ, and the events responsible. */
@Tag("P04")
@Tag("J04")
class WhatChangedInfluenceTest extends MarketTest {

    @BeforeEach
    void sell() {
        market.won("deal", 10, 20, "100").contact("ann", "deal").role("deal", "ann", 12);
        market.touch("ann", 8, "email");
        market.won("other", 10, 20, "40").contact("zoe", "other").role("other", "zoe", 12);
        market.touch("zoe", 8, "email");
    }

    private InfluenceChanges since(long then) throws Exception {
        market.facts().upToDate();
        var facts = market.facts();
        return new AttributionChangeReports(facts::store)
                .influence(new Viewpoint(null, then), Viewpoint.NOW, QUESTION, 1_000, Market.UNLINKED);
    }

    private static void onlyTheDeal(InfluenceChanges changes, long... positions) {
        assertThat(changes.total()).isOne();
        assertThat(changes.opportunities()).singleElement().satisfies(row -> {
            assertThat(row.id().value()).isEqualTo("deal");
            assertThat(row.events()).extracting(Changes.Responsible::position).containsExactly(boxed(positions));
        });
    }

    private static Long[] boxed(long... positions) {
        return Arrays.stream(positions).boxed().toArray(Long[]::new);
    }

    private static @Nullable String source(InfluenceChanges.@Nullable Influence influence, Sourcing rule) {
        return influence.sourced().stream()
                .filter(source -> source.rule() == rule)
                .findFirst()
                .orElseThrow()
                .team();
    }

    @Test
    void a_call_that_came_to_be_known_late_takes_the_source_from_marketing() throws Exception {
        long then = market.head();
        market.touch("ann", 5, "phone", "call", Team.SALES, null);

        var changes = since(then);

        onlyTheDeal(changes, then + 1);
        var row = changes.opportunities().getFirst();
        assertThat(source(row.influenceThen(), Sourcing.FIRST_TOUCH)).isEqualTo("MARKETING");
        assertThat(source(row.influenceNow(), Sourcing.FIRST_TOUCH)).isEqualTo("SALES");
        assertThat(row.influenceThen().teams()).containsExactly("MARKETING");
        assertThat(row.influenceNow().teams()).containsExactly("MARKETING", "SALES");
        assertThat(changes.numbers())
                .extracting(Followed::answer)
                .extracting(Changes.Difference::number, Changes.Difference::then, Changes.Difference::now)
                .contains(
                        tuple("/influencedByTeam/SALES/opportunities", null, BigDecimal.ONE),
                        tuple("/sourced/FIRST_TOUCH/parts/MARKETING/opportunities", BigDecimal.TWO, BigDecimal.ONE));
        assertThat(changes.rules()).isEmpty();
    }

    @Test
    void a_colleague_without_a_role_counts_for_who_touched_the_account_first() throws Exception {
        market.contact("bob", "deal");
        long then = market.head();
        market.touch("bob", 5, "phone", "call", Team.SALES, null).touch("bob", 6, "email");

        var changes = since(then);

        onlyTheDeal(changes, then + 1, then + 2);
        var row = changes.opportunities().getFirst();
        assertThat(source(row.influenceThen(), Sourcing.BEFORE_SALES)).isEqualTo("MARKETING");
        assertThat(source(row.influenceNow(), Sourcing.BEFORE_SALES)).isEqualTo("SALES");
        assertThat(source(row.influenceNow(), Sourcing.FIRST_TOUCH)).isEqualTo("MARKETING");
    }

    @Test
    void a_colleague_who_turns_out_to_be_of_the_account_is_responsible_for_the_source() throws Exception {
        market.touch("bob", 5, "phone", "call", Team.SALES, null);
        long then = market.head();
        market.contact("bob", "deal");

        onlyTheDeal(since(then), then + 1);
    }

    @Test
    void the_origin_of_a_lead_and_who_it_was_are_responsible_for_the_source_by_leads() throws Exception {
        var profile = new LeadProfile(new PersonProfile(null, null, null, null), "ACME", null, null, null, null);
        long then = market.head();
        market.add(1, new LeadCaptured(new LeadId("lea"), LeadOrigin.of(LeadOrigin.Way.MANUAL), profile))
                .add(1, new LeadCaptured(new LeadId("leo"), LeadOrigin.of(LeadOrigin.Way.FORM), profile))
                .add(2, new LeadLinkedToContact(new LeadId("lea"), new ContactId("ann")));

        var changes = since(then);

        onlyTheDeal(changes, then + 1, then + 3);
        var row = changes.opportunities().getFirst();
        assertThat(source(row.influenceThen(), Sourcing.LEAD_SOURCE)).isNull();
        assertThat(source(row.influenceNow(), Sourcing.LEAD_SOURCE)).isEqualTo("SALES");
    }

    @Test
    void a_win_brings_the_opportunity_in_with_its_whole_amount() throws Exception {
        market.open("late", 10, "7")
                .contact("lou", "late")
                .role("late", "lou", 11)
                .touch("lou", 12, "email");
        long then = market.head();
        market.close("late", 30, "won");

        var changes = since(then);

        assertThat(changes.opportunities()).singleElement().satisfies(row -> {
            assertThat(row.id().value()).isEqualTo("late");
            assertThat(row.influenceThen()).isNull();
            assertThat(row.events()).containsExactly(Changes.Responsible.of(then + 1));
        });
        assertThat(changes.numbers())
                .extracting(Followed::answer)
                .extracting(Changes.Difference::number)
                .contains("/total/amounts/EUR/amount", "/influenced/email/opportunities");
    }

    @Test
    void a_touch_that_changes_neither_source_nor_influence_makes_no_difference() throws Exception {
        long then = market.head();
        market.touch("ann", 15, "email");

        var changes = since(then);

        assertThat(changes.total()).isZero();
        assertThat(changes.numbers()).isEmpty();
    }
}
