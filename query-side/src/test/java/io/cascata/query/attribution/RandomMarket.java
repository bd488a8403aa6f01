package io.cascata.query.attribution;

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
import io.cascata.events.value.Money;
import io.cascata.events.value.Person;
import io.cascata.events.value.RemovalReason;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Random;

/** A year of a market by chance: what happens comes in late and out of order, as it does. */
final class RandomMarket {

    private static final List<String> CHANNELS = List.of("search", "email", "direct", "social", "event");
    private static final List<String> KINDS = List.of("visit", "form", "click", "campaign");

    private final Market market;
    private final Random random;

    RandomMarket(Market market, Random random) {
        this.market = market;
        this.random = random;
    }

    void happen(int deals) {
        for (int deal = 0; deal < deals; deal++) {
            deal("deal-" + deal);
            for (int i = 0; i < 8; i++) {
                somebody();
            }
        }
        for (int lead = 0; lead < deals; lead++) {
            market.add(day(), new LeadLinkedToContact(new LeadId("lead-" + lead), contact()))
                    .add(
                            day(),
                            new VisitorIdentified(
                                    new VisitorId("visitor-" + lead), Person.of(new LeadId("lead-" + lead))));
        }
        market.add(
                300,
                new TouchesSuppressed(new SuppressionId("s"), null, null, "social", "visit", null, "our own people"));
    }

    /** A market where several opportunities of an account share people, and rules come and go. */
    void rivalry() {
        for (int i = 0; i < 25; i++) {
            var rival = "rival-" + i;
            int opened = 10 + random.nextInt(200);
            var amount = Money.of(String.valueOf(1 + random.nextInt(9_000)), "EUR");
            market.sales()
                    .openAt("account-deal-" + i, rival, Market.day(opened), "target", amount, "solution-" + i % 2);
            for (int k = 0; k < 4; k++) {
                var contact = "contact-" + random.nextInt(20);
                var about = random.nextBoolean() ? "solution-" + random.nextInt(2) : null;
                market.role(rival, contact, opened + 1)
                        .touch(contact, random.nextInt(360), "search", "click", Team.MARKETING, about);
                if (random.nextBoolean()) {
                    market.role("deal-" + i, contact, opened + 2);
                }
            }
            if (i == 12) {
                happen(25);
            }
            market.close(rival, opened + 40 + random.nextInt(60), random.nextInt(3) == 0 ? "lost" : "won");
        }
        market.add(310, new SuppressionLifted(new SuppressionId("s"), "they are customers"));
    }

    private int day() {
        return random.nextInt(360);
    }

    private ContactId contact() {
        return new ContactId("contact-" + random.nextInt(20));
    }

    private void deal(String id) {
        int opened = 10 + random.nextInt(200);
        market.open(id, opened, random.nextInt(100_000) + "." + (10 + random.nextInt(90)));
        for (int i = 0; i < random.nextInt(4); i++) {
            var contact = contact().value() + "-of-" + id;
            market.contact(contact, id).role(id, contact, opened + random.nextInt(60));
            touches(contact, 1 + random.nextInt(5));
            if (random.nextInt(4) == 0) {
                var reason = RemovalReason.values()[random.nextInt(RemovalReason.values().length)];
                market.left(id, contact, opened + 60 + random.nextInt(20), reason);
            }
            if (i == 0) {
                market.add(opened + 61, new PrimaryContactChosen(new OpportunityId(id), new ContactId(contact), null));
            }
        }
        var shared = contact().value();
        market.contact(shared, id).role(id, shared, opened + 1);
        int outcome = random.nextInt(4);
        if (outcome < 3) {
            market.close(id, opened + 30 + random.nextInt(100), outcome < 2 ? "won" : "lost");
        }
    }

    private void touches(String contact, int number) {
        for (int i = 0; i < number; i++) {
            market.touch(
                    contact,
                    day(),
                    CHANNELS.get(random.nextInt(5)),
                    KINDS.get(random.nextInt(4)),
                    Team.MARKETING,
                    random.nextInt(5) == 0 ? "solution" : null);
        }
    }

    private void somebody() {
        switch (random.nextInt(3)) {
            case 0 -> touches(contact().value(), 1);
            case 1 -> market.lead("lead-" + random.nextInt(20), day(), CHANNELS.get(random.nextInt(5)));
            default -> market.visitor("visitor-" + random.nextInt(20), day(), CHANNELS.get(random.nextInt(5)));
        }
    }
}
