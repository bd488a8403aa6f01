package io.cascata.standalone.demo;

import io.cascata.command.handshake.AcceptHandshake;
import io.cascata.command.handshake.DeclineHandshake;
import io.cascata.command.handshake.FollowUpHandshake;
import io.cascata.command.handshake.OfferHandshake;
import io.cascata.events.handshake.Subject;
import io.cascata.events.id.HandshakeId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.value.Outcome;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import java.time.Instant;
import java.util.List;

/** The hand-overs of open opportunities at the last border between teams that they crossed. */
final class HandOvers {

    private static final List<String> REASONS =
            List.of("No project before next year", "Nobody with a budget found", "Too small for us");

    private final DemoCompany company;
    private final DemoSettings settings;

    HandOvers(DemoCompany company, DemoSettings settings) {
        this.company = company;
        this.settings = settings;
    }

    void tell(Story story) {
        company.opportunities().stream()
                .filter(opportunity -> opportunity.stage().outcome() == Outcome.OPEN)
                .filter(opportunity -> opportunity.moves().size() > 1)
                .forEach(opportunity -> tell(opportunity, story));
    }

    private void tell(DemoOpportunity opportunity, Story story) {
        var moves = opportunity.moves();
        var left = moves.get(moves.size() - 2).stage();
        var from = Owners.team(opportunity.type(), left);
        var to = Owners.team(opportunity.type(), opportunity.stage());
        if (left.outcome() != Outcome.OPEN || from == to) {
            return;
        }
        var id = company.idOf(opportunity);
        var handshake = new HandshakeId("handshake-" + id);
        var at = moves.getLast().at().plusSeconds(60);
        var offer = new OfferHandshake(
                handshake,
                Subject.of(new OpportunityId(id)),
                from,
                new Owner(to, opportunity.now().owner()),
                null,
                null);
        if (story.tell("offer " + id, at, from.name(), offer)) {
            answer(handshake, to, opportunity.now().owner(), at, story);
        }
    }

    private void answer(HandshakeId handshake, Team to, String receiver, Instant offered, Story story) {
        var dice = Dice.apart(settings.seed(), handshake.value(), 0);
        var fate = dice.between(0.0, 1.0);
        if (fate < 0.12) {
            return;
        }
        // a day off comes between where somebody is late
        var at = offered.plusSeconds(fate < 0.30 ? dice.between(3 * 86_400, 6 * 86_400) : dice.between(600, 4 * 3_600));
        if (fate > 0.90) {
            story.tell(handshake + " declined", at, receiver, new DeclineHandshake(handshake, dice.pick(REASONS)));
            return;
        }
        var accepted = story.tell(
                handshake + " accepted", at, receiver, new AcceptHandshake(handshake, new Owner(to, receiver)));
        if (accepted && dice.chance(0.85)) {
            var called = at.plusSeconds(dice.between(900, 20_000));
            story.tell(handshake + " followed up", called, receiver, new FollowUpHandshake(handshake, "Called"));
        }
    }
}
