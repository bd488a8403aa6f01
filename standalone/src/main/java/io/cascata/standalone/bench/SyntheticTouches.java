package io.cascata.standalone.bench;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.TouchId;
import io.cascata.events.id.VisitorId;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.touch.VisitorIdentified;
import io.cascata.events.value.Person;
import io.cascata.events.value.Team;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Touches of contacts, of leads and of visitors, some of whom turn out later to be contacts. */
final class SyntheticTouches {

    private static final List<String> CHANNELS = List.of("Email", "Webinar", "Search", "Social", "Event", "Call");
    private static final int CAMPAIGNS = 40;
    private static final int VISITORS_PER_ACCOUNT = 5;

    private final Random random;
    private final int accounts;
    private long touches;

    SyntheticTouches(Random random, int accounts) {
        this.random = random;
        this.accounts = accounts;
    }

    /** Whether there are ten for each of so many opportunities. */
    boolean enough(long opportunities) {
        return touches >= opportunities * SyntheticCompany.TOUCHES_PER_OPPORTUNITY;
    }

    /** One more; {@code leads} is how many leads there are by now. */
    DomainEvent next(int leads) {
        int account = random.nextInt(accounts);
        var contact = SyntheticCompany.contact(account, random.nextInt(SyntheticCompany.PEOPLE));
        var visitor = new VisitorId("bench-visitor-" + account + "-" + random.nextInt(VISITORS_PER_ACCOUNT));
        return switch (random.nextInt(100)) {
            case 0 -> new VisitorIdentified(visitor, Person.of(contact));
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 -> touch(null, null, visitor);
            case 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 ->
                leads == 0 ? touch(contact, null, null) : touch(null, SyntheticLeads.id(random.nextInt(leads)), null);
            default -> touch(contact, null, null);
        };
    }

    private TouchRecorded touch(@Nullable ContactId contact, @Nullable LeadId lead, @Nullable VisitorId visitor) {
        var external = "touch-" + ++touches;
        int channel = random.nextInt(CHANNELS.size());
        return new TouchRecorded(
                new TouchId(external),
                "bench",
                external,
                contact,
                null,
                null,
                CHANNELS.get(channel),
                channel == 1 ? "form" : "visit",
                new CampaignId("bench-campaign-" + random.nextInt(CAMPAIGNS)),
                null,
                channel == 5 ? Team.SALES : Team.MARKETING,
                lead,
                visitor);
    }
}
