package io.cascata.standalone.acceptance;

import static io.cascata.events.value.Consequence.PASS_TO_SALES;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.cascata.events.DomainEvent;
import io.cascata.events.id.LeadId;
import io.cascata.events.id.ScoreId;
import io.cascata.events.lead.LeadCaptured;
import io.cascata.events.score.ThresholdPassed;
import io.cascata.events.value.EmailAddress;
import io.cascata.events.value.LeadOrigin;
import io.cascata.events.value.LeadProfile;
import io.cascata.events.value.Person;
import io.cascata.events.value.PersonName;
import io.cascata.events.value.PersonProfile;
import io.cascata.events.value.ScoreEvidence;
import io.cascata.log.Append;
import io.cascata.log.Metadata;
import io.cascata.log.NewEvent;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Leads with a high score and without a job title, each called by its score; the demo company has nobody like them. */
final class NearlyQualifiedLeads {

    private NearlyQualifiedLeads() {}

    static void tell(Path data, Instant at, String... scores) {
        var events = Stream.of(scores)
                .flatMap(score -> Stream.of(captured(score, at), high(score, at)))
                .toList();
        try (var log = SqliteEventLog.open(data, Clock.systemUTC())) {
            log.append(Append.unconditional(events)).join();
        }
    }

    private static NewEvent captured(String id, Instant at) {
        var ada = new PersonProfile(new PersonName("Ada"), new EmailAddress(id + "@ada.example"), null, null);
        var profile = new LeadProfile(ada, "Ada & Co", null, null, null, null);
        var origin = new LeadOrigin(LeadOrigin.Way.FORM, null, null);
        return told(at, id, new LeadCaptured(new LeadId(id), origin, profile));
    }

    private static NewEvent high(String score, Instant at) {
        var id = new LeadId(score);
        var evidence = new ScoreEvidence(new BigDecimal(score), new BigDecimal("100"), List.of(), 1);
        var passed = new ThresholdPassed(
                ScoreId.of(id), Person.of(id), null, null, "high", PASS_TO_SALES, null, evidence, null);
        return told(at, score, passed);
    }

    private static NewEvent told(Instant at, String id, DomainEvent event) {
        var key = UUID.nameUUIDFromBytes((id + event.getClass()).getBytes(UTF_8));
        return EventCodec.cascata().encode(key, event, at, Map.of(Metadata.ACTOR, "tester", Metadata.CHANNEL, "test"));
    }
}
