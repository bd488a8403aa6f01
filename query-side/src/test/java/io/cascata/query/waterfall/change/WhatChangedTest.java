package io.cascata.query.waterfall.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.id.AccountId;
import io.cascata.events.playbook.PipelineRules;
import io.cascata.events.playbook.PipelineRulesRevised;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.CanonicalStage;
import io.cascata.events.value.Money;
import io.cascata.query.change.ChangeReports;
import io.cascata.query.change.Changes;
import io.cascata.query.change.Subject;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.export.Followed;
import io.cascata.query.testing.Facts;
import io.cascata.query.testing.RandomSales;
import io.cascata.query.viewpoint.History;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.viewpoint.Window;
import io.cascata.query.waterfall.ClosingRow;
import io.cascata.query.waterfall.FactWaterfall;
import io.cascata.query.waterfall.WaterfallQuestion;
import io.cascata.query.waterfall.pipeline.PipelineQuestion;
import io.cascata.query.waterfall.pipeline.Pipelines;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("P04")
class WhatChangedTest {

    private static final Instant START = RandomSales.START;

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) {
        facts = new Facts(directory);
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private static Instant day(int days) {
        return START.plus(Duration.ofDays(days));
    }

    private static Viewpoint at(long position) {
        return new Viewpoint(null, position);
    }

    private Changes waterfall(Viewpoint then, Viewpoint now, DealFilter filter) throws Exception {
        facts.report();
        var report = new FactWaterfall(facts::store, new History(facts.log()));
        return between(
                then,
                now,
                filter,
                viewpoint -> report.waterfall(
                        WaterfallQuestion.EVERYTHING.with(filter).with(viewpoint)));
    }

    private Changes pipeline(Viewpoint then, Viewpoint now) throws Exception {
        facts.report();
        var pipelines = new Pipelines(facts::store, new History(facts.log()));
        var question = new PipelineQuestion(
                DealFilter.ALL, now, new Window(day(0), day(90)), CanonicalStage.PIPELINE, null, ZoneOffset.UTC);
        return between(then, now, DealFilter.ALL, viewpoint -> pipelines.read(question.with(viewpoint), null));
    }

    private Changes between(Viewpoint then, Viewpoint now, DealFilter filter, Function<Viewpoint, Object> answer) {
        return new ChangeReports(facts::store).between(then, now, Subject.of(filter), 1_000, answer);
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    @Test
    void a_loss_that_came_late_is_named_with_its_event_and_every_number_it_moved() throws Exception {
        facts.sales()
                .process(START)
                .open("a", day(0), "target", Money.of("10", "EUR"))
                .open("b", day(0), "target", null)
                .append();
        long then = facts.log().head();
        facts.sales().move("a", day(1), "lost").append();

        var changes = waterfall(at(then), Viewpoint.NOW, DealFilter.ALL);

        assertThat(changes.now().knownAt()).isEqualTo(then + 1);
        assertThat(changes.total()).isEqualTo(1);
        assertThat(changes.opportunities()).singleElement().satisfies(row -> {
            assertThat(row.id().value()).isEqualTo("a");
            assertThat(row.then().stage()).isEqualTo(CanonicalStage.TARGET);
            assertThat(row.now().stage()).isEqualTo(CanonicalStage.CLOSED_LOST);
            assertThat(row.now().since()).isEqualTo(day(1));
            assertThat(row.events())
                    .containsExactly(new Changes.Responsible(then + 1, "/api/events?after=" + then + "&limit=1"));
        });
        assertThat(changes.numbers())
                .extracting(Followed::answer)
                .extracting(Changes.Difference::number, Changes.Difference::then, Changes.Difference::now)
                .contains(
                        tuple("/stages/target/reach/stillThere", number(2), number(1)),
                        tuple("/stages/target/reach/lost", number(0), number(1)),
                        tuple("/results/lost", number(0), number(1)),
                        tuple("/transitions/target->lost/count", null, number(1)));
        assertThat(changes.rules()).isEmpty();
    }

    @Test
    void between_two_business_times_what_happened_in_between_is_responsible() throws Exception {
        facts.sales()
                .process(START)
                .open("early", day(0), "target", null)
                .open("late", day(10), "target", null)
                .append();
        var changes = waterfall(new Viewpoint(day(5), null), new Viewpoint(day(15), null), DealFilter.ALL);
        assertThat(changes.opportunities()).singleElement().satisfies(row -> {
            assertThat(row.then()).isNull();
            assertThat(row.events()).extracting(Changes.Responsible::position).containsExactly(4L);
        });
        assertThat(changes.rules()).isEmpty();
    }

    @Test
    void an_account_that_moved_to_another_region_is_responsible_where_regions_are_asked_for() throws Exception {
        var north = new AccountProfile("A", null, null, null, null, "north", null, null, null);
        facts.sales()
                .process(START)
                .account("account-a", north, day(0))
                .open("a", day(0), "target", null)
                .append();
        long then = facts.log().head();
        facts.sales()
                .add(
                        day(1),
                        new AccountProfileRevised(
                                new AccountId("account-a"),
                                new AccountProfile("A", null, null, null, null, "south", null, null, null),
                                north))
                .append();
        var inNorth = new DealFilter(DealFilter.ALL.types(), null, null, null, null, null, "north", null, null, null);

        assertThat(waterfall(at(then), Viewpoint.NOW, inNorth).opportunities())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.now()).isNull();
                    assertThat(row.events())
                            .extracting(Changes.Responsible::position)
                            .containsExactly(then + 1);
                });
        assertThat(waterfall(at(then), Viewpoint.NOW, DealFilter.ALL).total()).isZero();
    }

    @Test
    void an_account_is_responsible_where_closings_are_grouped_by_what_it_tells_of_itself() throws Exception {
        var north = new AccountProfile("A", null, null, null, null, "north", null, null, null);
        facts.sales()
                .process(START)
                .account("account-a", north, day(0))
                .open("a", day(0), "target", null)
                .move("a", day(1), "won")
                .append();
        long then = facts.log().head();
        facts.sales()
                .add(
                        day(2),
                        new AccountProfileRevised(
                                new AccountId("account-a"),
                                new AccountProfile("A", null, null, null, null, "a/b", null, null, null),
                                north))
                .append();
        var report = facts.report();

        var changes = new ChangeReports(facts::store)
                .between(
                        at(then),
                        Viewpoint.NOW,
                        Subject.of(DealFilter.ALL).withAccounts(),
                        10,
                        viewpoint ->
                                report.closings(WaterfallQuestion.EVERYTHING.with(viewpoint), ClosingRow.By.REGION));

        assertThat(changes.opportunities()).singleElement().satisfies(row -> assertThat(row.events())
                .containsExactly(Changes.Responsible.of(then + 1)));
        assertThat(changes.numbers())
                .extracting(Followed::answer)
                .extracting(Changes.Difference::number, Changes.Difference::then, Changes.Difference::now)
                .contains(tuple("/north/won", number(1), null), tuple("/a~1b/won", null, number(1)));
    }

    @Test
    void probabilities_that_were_settled_in_between_are_told() throws Exception {
        facts.sales()
                .process(START)
                .open("a", day(0), "pipeline", Money.of("10", "EUR"))
                .append();
        long then = facts.log().head();
        var half = new PipelineRules.Probability(CanonicalStage.PIPELINE, new BigDecimal("0.5"));
        facts.sales()
                .add(day(1), new PipelineRulesRevised(1, new PipelineRules(List.of(half), List.of())))
                .append();
        var changes = pipeline(at(then), Viewpoint.NOW);
        assertThat(changes.rules()).extracting(Changes.Responsible::position).containsExactly(then + 1);
        assertThat(changes.numbers())
                .extracting(Followed::answer)
                .extracting(Changes.Difference::number)
                .contains("/weighted/PIPELINE/weighted/value/sums/EUR/amount");
        assertThat(changes.total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 2026})
    void numbers_differ_only_where_an_event_is_responsible(long seed) throws Exception {
        System.out.println("seed " + seed);
        var random = new Random(seed);
        new RandomSales(facts.sales(), random).write(40);
        long head = facts.log().head();
        for (int i = 0; i < 12; i++) {
            long then = random.nextLong(3, head);
            long now = Math.min(head, then + random.nextInt(3));
            var changes = waterfall(at(then), at(now), DealFilter.ALL);
            assertThat(changes.opportunities().stream()
                            .flatMap(row -> row.events().stream())
                            .map(Changes.Responsible::position))
                    .hasSize((int) (now - then));
            assertThat(changes.numbers().isEmpty()).isEqualTo(now == then || onlyAmounts(changes));
            if (now == then) {
                assertThat(pipeline(at(then), at(now)).numbers()).isEmpty();
            }
        }
    }

    /** The amount of a closed opportunity is none of the waterfall's numbers. */
    private static boolean onlyAmounts(Changes changes) {
        return changes.numbers().isEmpty()
                && changes.opportunities().stream()
                        .allMatch(row -> row.now() != null
                                && row.then() != null
                                && row.now().stage() == row.then().stage());
    }
}
