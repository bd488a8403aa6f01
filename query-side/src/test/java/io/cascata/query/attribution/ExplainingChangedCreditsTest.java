package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Outcome;
import io.cascata.query.change.Changes;
import io.cascata.query.change.Differences;
import io.cascata.query.export.Followed;
import io.cascata.query.viewpoint.UnknownOpportunity;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of two viewpoints is what fresh systems say that hold just the events of one of them. */
@Tag("P04")
@Tag("J03")
class ExplainingChangedCreditsTest extends MarketTest {

    private static final List<Model> MODELS =
            List.of(Model.LINEAR, Model.FULL_PATH, Model.TIME_DECAY, Model.SHAPLEY, Model.MARKOV);
    private static final int ROUNDS = 10;

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {7, 20_261_122})
    void without_the_events_responsible_credits_are_what_they_were(long seed, @TempDir Path directory)
            throws Exception {
        System.out.println("seed " + seed);
        random = new Random(seed);
        new RandomMarket(market, random).rivalry();
        for (int round = 0; round < ROUNDS; round++) {
            var question = question(round);
            var model = MODELS.get(round % MODELS.size());
            long head = market.head();
            long then = 40 + random.nextLong(head - 40);
            long now = Math.min(head, then + random.nextInt(100));
            var changes = between(new Viewpoint(null, then), new Viewpoint(null, now), model, question);
            var folder = Files.createDirectory(directory.resolve("round-" + round));
            asFreshSystemsSay(changes, model, question, folder);
            if (model.givesToTouches()) {
                for (var row : some(changes)) {
                    assertThat(row.events()).isNotEmpty();
                    undone(row, changes, model, question, folder);
                }
            }
        }
    }

    private List<AttributionChanges.Row> some(AttributionChanges changes) {
        var rows = new ArrayList<>(changes.opportunities());
        Collections.shuffle(rows, random);
        return rows.subList(0, Math.min(4, rows.size()));
    }

    private AttributionQuestion question(int round) {
        return QUESTION.with(By.values()[round % By.values().length])
                .with(Eligible.DEFAULT
                        .population(Population.values()[round % 3])
                        .roleTime(RoleTime.values()[round % 2]));
    }

    private AttributionChanges between(Viewpoint then, Viewpoint now, Model model, AttributionQuestion question)
            throws Exception {
        market.facts().upToDate();
        return new AttributionChangeReports(market.facts()::store)
                .between(then, now, model, question, 1_000, Market.NO_LINKS);
    }

    private void asFreshSystemsSay(AttributionChanges changes, Model model, AttributionQuestion question, Path folder)
            throws Exception {
        var then = fresh(changes.then().knownAt(), model, question, folder.resolve("then"));
        var now = fresh(changes.now().knownAt(), model, question, folder.resolve("now"));
        assertThat(changes.numbers())
                .as(model + " " + question)
                .extracting(Followed::answer)
                .isEqualTo(Differences.between(then, now).stream()
                        .map(Followed::answer)
                        .toList());
        if (!changes.numbers().isEmpty()) {
            assertThat(changes.opportunities()).isNotEmpty();
        }
    }

    private CreditChanges.Numbers fresh(long knownAt, Model model, AttributionQuestion question, Path folder)
            throws Exception {
        try (var fresh = market.copy(Files.createDirectory(folder), event -> event.position() <= knownAt)) {
            var report = fresh.attribution().report(model, question);
            return new CreditChanges.Numbers(
                    report.rows(), report.unattributed(), report.total(), report.fallbacks(), report.paths());
        }
    }

    /** An opportunity's credits from a system that holds all of now but the events responsible are those of then. */
    private void undone(
            AttributionChanges.Row row,
            AttributionChanges changes,
            Model model,
            AttributionQuestion question,
            Path folder)
            throws Exception {
        Set<Long> responsible =
                row.events().stream().map(Changes.Responsible::position).collect(Collectors.toSet());
        long knownAt = changes.now().knownAt();
        var whatWas = question.with(new Viewpoint(null, changes.then().knownAt()));
        try (var without = market.copy(
                Files.createDirectory(folder.resolve(row.id().value())),
                event -> event.position() <= knownAt && !responsible.contains(event.position()))) {
            assertThat(credits(without.attribution(), row.id(), model, question))
                    .as(row + " by " + model + ", " + question)
                    .isEqualTo(credits(market.facts().attribution(), row.id(), model, whatWas));
        }
    }

    /** None where it is not won. */
    private static List<?> credits(
            AttributionReports reports, OpportunityId id, Model model, AttributionQuestion question) {
        try {
            var all = reports.opportunity(id, List.of(model), question);
            if (all.outcome() != Outcome.WON) {
                return List.of();
            }
            return all.touches().stream()
                    .map(line -> List.of(line.touch(), line.contact(), line.credits()))
                    .toList();
        } catch (UnknownOpportunity notYet) {
            return List.of();
        }
    }
}
