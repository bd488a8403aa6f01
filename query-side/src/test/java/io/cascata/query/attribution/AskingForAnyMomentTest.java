package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static io.cascata.query.attribution.Market.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.lead.LeadLinkedToContact;
import io.cascata.events.suppression.SuppressionEvent;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.query.projection.RecordedEvent;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen from a viewpoint is what a fresh system says that holds just the events seen from there. */
@Tag("P04")
class AskingForAnyMomentTest extends MarketTest {

    private static final List<Model> MODELS =
            List.of(Model.LINEAR, Model.W_SHAPED, Model.FULL_PATH, Model.TIME_DECAY, Model.SHAPLEY);

    @Test
    void every_viewpoint_is_a_fresh_system_of_its_events(@TempDir Path directory) throws Exception {
        long seed = 20_260_129;
        var random = new Random(seed);
        new RandomMarket(market, random).happen(40);
        for (int round = 0; round < 12; round++) {
            var asOf = random.nextInt(3) == 0 ? null : day(60 + random.nextInt(300));
            var knownAt = random.nextInt(3) == 0 ? null : Long.valueOf(200 + random.nextInt((int) market.head() - 200));
            var question = QUESTION.with(new Viewpoint(asOf, knownAt))
                    .with(Basis.values()[round % 2])
                    .with(By.values()[round % By.values().length])
                    .with(Eligible.DEFAULT
                            .population(Population.values()[round % 3])
                            .roleTime(RoleTime.values()[round % 3]));
            try (var fresh = fresh(Files.createDirectory(directory.resolve("round-" + round)), question.viewpoint())) {
                var plain = question.with(Viewpoint.NOW);
                var expected = fresh.attribution().compare(MODELS, plain);
                var seen = market.facts().attribution().compare(MODELS, question);
                for (int i = 0; i < MODELS.size(); i++) {
                    assertThat(seen.get(i).rows())
                            .as("seed " + seed + ": " + question)
                            .isEqualTo(expected.get(i).rows());
                    assertThat(seen.get(i).unattributed())
                            .isEqualTo(expected.get(i).unattributed());
                    assertThat(seen.get(i).total()).isEqualTo(expected.get(i).total());
                }
            }
        }
    }

    private Facts fresh(Path directory, Viewpoint viewpoint) {
        return market.copy(directory, event -> viewpoint.shows(event) || lasts(event, viewpoint));
    }

    /** Who somebody is and what does not count holds at every business time, once it is known. */
    static boolean lasts(RecordedEvent event, Viewpoint viewpoint) {
        boolean known = viewpoint.knownAt() == null || event.position() <= viewpoint.knownAt();
        return known
                && (event.event() instanceof LeadLinkedToContact
                        || event.event() instanceof VisitorIdentified
                        || event.event() instanceof SuppressionEvent);
    }

    @Test
    void the_order_in_which_events_come_in_changes_nothing_but_ties(@TempDir Path directory) throws Exception {
        market.won("deal", 10, 20, "100").touch("ann", 5, "search").touch("bob", 6, "email");
        market.role("deal", "ann", 12).role("deal", "bob", 13);
        try (var other = new Market(directory)) {
            other.won("deal", 10, 20, "100").role("deal", "bob", 13).role("deal", "ann", 12);
            other.touch("bob", 6, "email").touch("ann", 5, "search");
            for (var model : List.of(Model.FIRST_TOUCH, Model.LINEAR, Model.TIME_DECAY)) {
                assertThat(Market.amounts(other.report(model))).isEqualTo(Market.amounts(market.report(model)));
            }
        }
    }
}
