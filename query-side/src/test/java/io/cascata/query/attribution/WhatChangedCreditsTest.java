package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.SuppressionId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.events.suppression.SuppressionLifted;
import io.cascata.events.suppression.TouchesSuppressed;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.events.value.Person;
import io.cascata.events.value.RemovalReason;
import io.cascata.query.change.Changes;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Credits of two viewpoints are compared: the opportunities whose credits differ, and the events responsible. */
@Tag("P04")
@Tag("J02")
class WhatChangedCreditsTest extends MarketTest {

    private AttributionChanges since(long then) throws Exception {
        return between(new Viewpoint(null, then), Viewpoint.NOW, QUESTION);
    }

    private AttributionChanges between(Viewpoint then, Viewpoint now, AttributionQuestion question) throws Exception {
        market.facts().upToDate();
        var facts = market.facts();
        return new AttributionChangeReports(facts::store)
                .between(then, now, Model.LINEAR, question, 1_000, Market.NO_LINKS);
    }

    private static AttributionChanges.Row only(AttributionChanges changes) {
        assertThat(changes.total()).isOne();
        assertThat(changes.opportunities()).hasSize(1);
        return changes.opportunities().getFirst();
    }

    private static void responsible(AttributionChanges.Row row, long... positions) {
        assertThat(row.events())
                .containsExactlyElementsOf(LongStream.of(positions)
                        .mapToObj(Changes.Responsible::of)
                        .toList());
    }

    @Test
    void a_role_that_was_recorded_late_brings_in_the_touches_before_it() throws Exception {
        market.won("deal", 10, 20, "100").touch("ann", 5, "search").touch("bob", 6, "email");
        market.role("deal", "bob", 11);
        long then = market.head();
        market.role("deal", "ann", 12);

        var changes = since(then);
        var row = only(changes);

        responsible(row, then + 1);
        assertThat(row.sharedThen()).isEqualTo(new AttributionChanges.Shared(new BigDecimal("100.00"), "EUR", 1, 0));
        assertThat(row.sharedNow().touches()).isEqualTo(2);
        assertThat(row.now().stage()).isEqualTo(CanonicalStage.CLOSED_WON);
        assertThat(changes.numbers())
                .extracting(Followed::answer)
                .extracting(Changes.Difference::number, Changes.Difference::then, Changes.Difference::now)
                .contains(
                        tuple("/rows/email/amounts/EUR/amount", new BigDecimal("100.00"), new BigDecimal("50.00")),
                        tuple("/rows/search/amounts/EUR/amount", null, new BigDecimal("50.00")));
        assertThat(changes.now().knownAt()).isEqualTo(then + 1);
        assertThat(changes.rules()).isEmpty();
    }

    @Test
    void a_role_that_was_added_by_mistake_takes_its_touches_away() throws Exception {
        market.won("deal", 10, 20, "100").touch("ann", 5, "search").role("deal", "ann", 12);
        market.won("other", 10, 20, "100").touch("bob", 5, "search").role("other", "bob", 12);
        long then = market.head();
        market.left("deal", "ann", 13, RemovalReason.ADDED_BY_MISTAKE);

        var row = only(since(then));

        responsible(row, then + 1);
        assertThat(row.id()).isEqualTo(new OpportunityId("deal"));
        assertThat(row.sharedThen().unattributed()).isZero();
        assertThat(row.sharedNow().unattributed()).isOne();
    }

    @Test
    void a_role_that_changes_no_credit_makes_no_difference() throws Exception {
        market.won("deal", 10, 20, "100").touch("ann", 5, "search").role("deal", "ann", 12);
        long then = market.head();
        market.role("deal", "cleo", 13).touch("cleo", 30, "search");

        var changes = since(then);

        assertThat(changes.total()).isZero();
        assertThat(changes.numbers()).isEmpty();
    }

    @Test
    void a_conversion_tells_whose_the_touches_of_a_lead_were() throws Exception {
        market.won("deal", 10, 20, "100").lead("lead", 5, "search").role("deal", "ann", 12);
        long then = market.head();
        market.add(15, new LeadLinkedToContact(new LeadId("lead"), new ContactId("ann")));

        responsible(only(since(then)), then + 1);
    }

    @Test
    void a_visitor_may_turn_out_to_be_a_lead_and_the_lead_a_contact() throws Exception {
        market.won("deal", 10, 20, "100").visitor("visitor", 5, "search").role("deal", "ann", 12);
        long then = market.head();
        market.add(14, new VisitorIdentified(new VisitorId("visitor"), Person.of(new LeadId("lead"))))
                .add(15, new LeadLinkedToContact(new LeadId("lead"), new ContactId("ann")))
                .add(15, new LeadLinkedToContact(new LeadId("another"), new ContactId("ann")));

        responsible(only(since(then)), then + 1, then + 2);
    }

    @Test
    void touches_that_were_suppressed_in_between_are_gone_by_that_rule() throws Exception {
        market.won("deal", 10, 20, "100").touch("ann", 5, "search").role("deal", "ann", 12);
        long then = market.head();
        market.add(16, suppressed("own", "email")).add(16, suppressed("s", "search"));
        long suppressed = market.head();
        market.add(17, new SuppressionLifted(new SuppressionId("s"), "they are customers"));
        long lifted = market.head();

        var gone = between(new Viewpoint(null, then), new Viewpoint(null, suppressed), QUESTION);
        responsible(only(gone), suppressed);
        assertThat(gone.rules()).extracting(Changes.Responsible::position).containsExactly(then + 1, suppressed);
        responsible(only(since(suppressed)), lifted);
        assertThat(since(then).total()).isZero();
    }

    private static TouchesSuppressed suppressed(String id, String channel) {
        return new TouchesSuppressed(new SuppressionId(id), null, null, channel, null, null, "our own people");
    }

    @Test
    void another_opportunity_of_the_account_that_claims_the_touch_is_responsible() throws Exception {
        var amount = Money.of("100", "EUR");
        market.sales().openAt("account", "a", day(10), "target", amount, "first");
        market.touch("ann", 5, "email").touch("ann", 30, "search").close("a", 40, "won");
        market.role("a", "ann", 11);
        market.sales().openAt("account", "b", day(35), "target", amount, "second");
        long then = market.head();
        market.role("b", "ann", 36).close("b", 50, "won");

        var changes = since(then);

        assertThat(changes.opportunities())
                .extracting(row -> row.id().value(), AttributionChanges.Row::events)
                .containsExactly(tuple(
                        "b",
                        LongStream.of(then + 1, then + 2)
                                .mapToObj(Changes.Responsible::of)
                                .toList()));

        long both = market.head();
        market.sales().openAt("account", "c", day(1), "target", amount, "third");
        market.role("c", "ann", 2).touch("ann", 60, "search");
        market.sales().move("c", day(45), "lost");
        var later = since(both);
        assertThat(later.opportunities()).allSatisfy(row -> assertThat(row.events())
                .extracting(Changes.Responsible::position)
                .contains(both + 1, both + 2)
                .doesNotContain(both + 3));
    }

    @Test
    void a_touch_between_two_business_times_is_responsible_by_itself() throws Exception {
        market.open("deal", 10, "100").role("deal", "ann", 11).touch("ann", 12, "search");
        market.touch("ann", 30, "email");
        long head = market.head();

        var pipeline = QUESTION.with(Basis.PIPELINE);
        var changes = between(new Viewpoint(day(20), null), new Viewpoint(day(40), null), pipeline);

        responsible(only(changes), head);
        assertThat(changes.then().asOf()).isEqualTo(day(20));
    }

    @Test
    void where_only_the_clock_moved_on_no_event_is_responsible() throws Exception {
        market.open("deal", 10, "100").role("deal", "ann", 11).touch("ann", 12, "search");
        market.head();
        var question = QUESTION.with(Basis.PIPELINE).with(Eligible.DEFAULT.lookBack(Duration.ofDays(30)));

        var row = only(between(new Viewpoint(day(20), null), new Viewpoint(day(90), null), question));

        responsible(row);
        assertThat(row.sharedThen().touches()).isOne();
        assertThat(row.sharedNow().touches()).isZero();
    }

    @Test
    void a_viewpoint_without_business_time_is_valued_at_present() throws Exception {
        market.open("deal", 10, "100").role("deal", "ann", 11).touch("ann", 300, "search");
        long head = market.head();

        var changes = between(new Viewpoint(null, head), new Viewpoint(day(20), null), QUESTION.with(Basis.PIPELINE));

        assertThat(only(changes).sharedThen().touches()).isOne();
        assertThat(only(changes).sharedNow().touches()).isZero();
    }

    @Test
    void the_choice_of_the_primary_contact_counts_where_it_is_asked_for() throws Exception {
        market.won("deal", 10, 20, "100").touch("ann", 5, "search").role("deal", "ann", 12);
        long then = market.head();
        market.add(13, new PrimaryContactChosen(new OpportunityId("deal"), new ContactId("ann"), null));

        var primary = QUESTION.with(Eligible.DEFAULT.population(Population.PRIMARY));
        responsible(only(between(new Viewpoint(null, then), Viewpoint.NOW, primary)), then + 1);
        assertThat(since(then).total()).isZero();
    }

    @Test
    void a_model_that_cannot_answer_the_question_is_refused() {
        var pipeline = QUESTION.with(Basis.PIPELINE);
        var reports = new AttributionChangeReports(market.facts()::store);
        assertThatThrownBy(
                        () -> reports.between(Viewpoint.NOW, Viewpoint.NOW, Model.MARKOV, pipeline, 1, Market.NO_LINKS))
                .isInstanceOf(InvalidQuestion.class);
    }
}
