package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.LeadId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.Team;
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

/** What is told of influence from two viewpoints is what fresh systems say that hold just the events of one of them. */
@Tag("P04")
@Tag("J04")
class ExplainingChangedInfluenceTest extends MarketTest {

    private static final LeadProfile NOBODY =
            new LeadProfile(new PersonProfile(null, null, null, null), "ACME", null, null, null, null);
    private static final int ROUNDS = 10;

    private Random random;

    @ParameterizedTest
    @ValueSource(longs = {7, 20_261_122})
    void without_the_events_responsible_influence_is_what_it_was(long seed, @TempDir Path directory) throws Exception {
        System.out.println("seed " + seed);
        random = new Random(seed);
        sources(0);
        new RandomMarket(market, random).rivalry();
        sources(12);
        for (int round = 0; round < ROUNDS; round++) {
            var question = question(round);
            long head = market.head();
            long then = 40 + random.nextLong(head - 40);
            long now = Math.min(head, then + random.nextInt(100));
            var changes = between(then, now, question);
            var folder = Files.createDirectory(directory.resolve("round-" + round));
            asFreshSystemsSay(changes, question, folder);
            for (var row : some(changes)) {
                assertThat(row.events()).isNotEmpty();
                undone(row, changes, question, folder);
            }
        }
    }

    /** Leads of any origin, and calls of those who sell. */
    private void sources(int from) {
        for (int i = from; i < from + 12; i++) {
            var way = LeadOrigin.Way.values()[random.nextInt(LeadOrigin.Way.values().length)];
            market.add(random.nextInt(300), new LeadCaptured(new LeadId("lead-" + i), LeadOrigin.of(way), NOBODY));
            var team = random.nextBoolean() ? Team.SALES : Team.SALES_DEVELOPMENT;
            market.touch("contact-" + random.nextInt(20), random.nextInt(300), "phone", "call", team, null);
        }
    }

    private AttributionQuestion question(int round) {
        return QUESTION.with(By.values()[round % By.values().length])
                .with(Eligible.DEFAULT
                        .population(Population.values()[round % 3])
                        .roleTime(RoleTime.values()[round % 2]));
    }

    private InfluenceChanges between(long then, long now, AttributionQuestion question) throws Exception {
        market.facts().upToDate();
        return new AttributionChangeReports(market.facts()::store)
                .influence(new Viewpoint(null, then), new Viewpoint(null, now), question, 1_000, Market.UNLINKED);
    }

    private List<InfluenceChanges.Row> some(InfluenceChanges changes) {
        var rows = new ArrayList<>(changes.opportunities());
        Collections.shuffle(rows, random);
        return rows.subList(0, Math.min(4, rows.size()));
    }

    private void asFreshSystemsSay(InfluenceChanges changes, AttributionQuestion question, Path folder)
            throws Exception {
        var then = fresh(changes.then().knownAt(), question, folder.resolve("then"));
        var now = fresh(changes.now().knownAt(), question, folder.resolve("now"));
        assertThat(changes.numbers())
                .as("%s", question)
                .extracting(Followed::answer)
                .isEqualTo(Differences.between(then, now).stream()
                        .map(Followed::answer)
                        .toList());
        if (!changes.numbers().isEmpty()) {
            assertThat(changes.opportunities()).isNotEmpty();
        }
    }

    private InfluenceChangeReader.Numbers fresh(long knownAt, AttributionQuestion question, Path folder)
            throws Exception {
        try (var fresh = market.copy(Files.createDirectory(folder), event -> event.position() <= knownAt)) {
            return InfluenceChangeReader.Numbers.of(fresh.attribution().influence(question), Set.of());
        }
    }

    /** An opportunity's influence from a system that holds all of now but the events responsible is that of then. */
    private void undone(InfluenceChanges.Row row, InfluenceChanges changes, AttributionQuestion question, Path folder)
            throws Exception {
        Set<Long> responsible =
                row.events().stream().map(Changes.Responsible::position).collect(Collectors.toSet());
        long knownAt = changes.now().knownAt();
        var whatWas = question.with(new Viewpoint(null, changes.then().knownAt()));
        try (var without = market.copy(
                Files.createDirectory(folder.resolve(row.id().value())),
                event -> event.position() <= knownAt && !responsible.contains(event.position()))) {
            assertThat(influence(without.attribution(), row.id(), question))
                    .as(row + " " + question)
                    .isEqualTo(influence(market.facts().attribution(), row.id(), whatWas));
        }
    }

    /** None where it is not won. */
    private static List<?> influence(AttributionReports reports, OpportunityId id, AttributionQuestion question) {
        try {
            if (reports.opportunity(id, List.of(Model.LINEAR), question).outcome() != Outcome.WON) {
                return List.of();
            }
        } catch (UnknownOpportunity notYet) {
            return List.of();
        }
        var report = reports.influence(question.of(id));
        return List.of(report.total(), report.sourced(), report.influencedByTeam(), report.influenced());
    }
}
