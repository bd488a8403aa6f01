package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.opportunity.PrimaryContactChosen;
import io.cascata.query.viewpoint.InvalidQuestion;
import io.cascata.query.viewpoint.Viewpoint;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Before two answers are compared it is told how many keys differ for certain, and too many are refused. */
@Tag("P04")
class ComparingByTooMuchTest extends MarketTest {

    private static final long SEED = 20_261_124;
    private static final Viewpoint THEN = new Viewpoint(day(150), null);
    private static final Viewpoint NOW = new Viewpoint(day(330), null);

    private long told(AttributionQuestion question, Viewpoint then, Viewpoint now, boolean late) throws Exception {
        return market.facts().store().ask(connection -> new FreshKeys(
                        connection,
                        Vantage.of(connection, question.with(then)),
                        Vantage.of(connection, question.with(now)))
                .count(late));
    }

    private Set<String> differing(AttributionQuestion question, Viewpoint then, Viewpoint now) {
        var facts = market.facts();
        return new AttributionChangeReports(facts::store)
                .between(then, now, Model.LINEAR, question, 1, Market.NO_LINKS).numbers().stream()
                        .map(number -> number.answer().number().split("/"))
                        .filter(steps -> steps[1].equals("rows"))
                        .map(steps -> steps[2])
                        .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(names = {"TOUCH", "OPPORTUNITY", "CAMPAIGN", "CONTENT", "CHANNEL", "KIND"})
    void no_more_keys_are_told_than_differ(By by) throws Exception {
        System.out.println("seed " + SEED);
        new RandomMarket(market, new Random(SEED)).happen(60);
        market.facts().upToDate();
        var known = new Viewpoint(null, market.head() / 2);
        for (var population : Population.values()) {
            for (boolean late : List.of(false, true)) {
                var question = QUESTION.with(by).with(Eligible.DEFAULT.population(population));
                tellsNoMoreThanDiffer(question, THEN, NOW, late);
                tellsNoMoreThanDiffer(question, known, Viewpoint.NOW, late);
            }
        }
        assertThat(told(QUESTION.with(by), THEN, NOW, false)).isPositive();
        assertThat(told(QUESTION.with(by), known, Viewpoint.NOW, false)).isPositive();
    }

    private void tellsNoMoreThanDiffer(AttributionQuestion question, Viewpoint then, Viewpoint now, boolean late)
            throws Exception {
        assertThat(told(question, then, now, late))
                .as("by %s of %s from %s", question.by(), question.eligible().population(), then)
                .isLessThanOrEqualTo(differing(question, then, now).size());
    }

    @ParameterizedTest
    @EnumSource(names = {"TOUCH", "OPPORTUNITY"})
    void what_was_meant_at_both_times_is_not_told(By by) throws Exception {
        market.won("old", 10, 20, "100").role("old", "ann", 12).touch("ann", 5, "search");
        market.won("new", 160, 170, "60").role("new", "bob", 161);
        market.touch("bob", 162, "email").touch("bob", 163, "email").touch("bob", 331, "email");
        market.facts().upToDate();

        assertThat(told(QUESTION.with(by), THEN, NOW, false)).isEqualTo(by == By.TOUCH ? 2 : 1);
    }

    @ParameterizedTest
    @EnumSource(Population.class)
    void touches_that_came_in_later_are_told_of_what_was_meant_at_both_times(Population population) throws Exception {
        market.won("old", 10, 20, "100")
                .contact("ann", "old")
                .role("old", "ann", 12)
                .touch("ann", 5, "search");
        market.add(13, new PrimaryContactChosen(new OpportunityId("old"), new ContactId("ann"), null));
        var known = new Viewpoint(null, market.head());
        market.touch("ann", 6, "email").touch("ann", 7, "email").touch("ann", 30, "email");
        market.facts().upToDate();
        var question = QUESTION.with(Eligible.DEFAULT.population(population));

        assertThat(told(question.with(By.TOUCH), known, Viewpoint.NOW, true)).isEqualTo(2);
        assertThat(told(question.with(By.TOUCH), known, Viewpoint.NOW, false)).isZero();
        assertThat(told(question.with(By.OPPORTUNITY), known, Viewpoint.NOW, true))
                .isZero();
    }

    @Test
    void more_than_ten_thousand_are_refused() {
        FreshKeys.requireFew(FreshKeys.MOST);
        assertThatThrownBy(() -> FreshKeys.requireFew(FreshKeys.MOST + 1L))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessage("by: more than 10000 keys differ; ask by something with fewer");
    }
}
