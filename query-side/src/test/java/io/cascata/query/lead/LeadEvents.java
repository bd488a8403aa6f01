package io.cascata.query.lead;

import io.cascata.events.id.AccountId;
import io.cascata.events.id.CampaignId;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.id.TouchId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.Consequence;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadOrigin.Way;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.events.value.Team;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens to leads that are all called Ada and come by one campaign. */
final class LeadEvents {

    private LeadEvents() {}

    static LeadId lead(String id) {
        return new LeadId(id);
    }

    static LeadCaptured captured(String id, Way way, @Nullable String title) {
        return new LeadCaptured(lead(id), new LeadOrigin(way, new CampaignId("spring"), null), profile(title, "Acme"));
    }

    static LeadProfile profile(@Nullable String title, @Nullable String company) {
        var person = new PersonProfile(new PersonName("Ada"), new EmailAddress("ada+x@acme.com"), null, title);
        return new LeadProfile(person, company, null, null, null, null);
    }

    static ThresholdPassed high(String id, String score) {
        return passed(id, score, Consequence.PASS_TO_SALES);
    }

    static ThresholdPassed passed(String id, String score, Consequence consequence) {
        var scored = ScoreId.of(lead(id));
        return new ThresholdPassed(
                scored, Person.of(lead(id)), null, null, "lead-above-100", consequence, null, score(score), null);
    }

    static ScoreEvidence score(String score) {
        return new ScoreEvidence(new BigDecimal(score), new BigDecimal("100"), List.of(new TouchId("t")), 1);
    }

    static TouchRecorded touch(String id, @Nullable ContactId contact, @Nullable AccountId account) {
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                contact,
                account,
                null,
                "web",
                "visit",
                null,
                null,
                Team.MARKETING,
                null,
                null);
    }
}
