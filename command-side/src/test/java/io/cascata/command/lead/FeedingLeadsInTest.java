package io.cascata.command.lead;

import static io.cascata.command.decision.ChannelRefusal.CHANNEL_MAY_NOT;
import static io.cascata.command.lead.Nordwind.ADA;
import static io.cascata.command.lead.Nordwind.COMPLETE;
import static io.cascata.command.lead.Nordwind.WITHOUT_TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.CommandSideConfiguration;
import io.cascata.command.account.RegisterAccount;
import io.cascata.command.contact.RegisterContact;
import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.decision.Channels;
import io.cascata.command.decision.Command;
import io.cascata.command.decision.CommandRequest;
import io.cascata.command.decision.Provenance;
import io.cascata.command.decision.Refusal;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.events.id.AccountId;
import io.cascata.events.id.ContactId;
import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.LeadOrigin;
import io.cascata.log.codec.EventCodec;
import io.cascata.log.sqlite.SqliteEventLog;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A marketing automation feeds in whom it found, one by one or many at once. */
@Tag("B02")
class FeedingLeadsInTest {

    private static final CaptureLead CAPTURE = new CaptureLead(ADA, LeadOrigin.of(LeadOrigin.Way.FEED), COMPLETE);

    @TempDir
    private Path directory;

    private SqliteEventLog log;
    private AxonCommandExecutor executor;
    private LogBatchExecutor batches;

    @BeforeEach
    void open() {
        var decisions = CommandSideConfiguration.shippedDecisions();
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        executor = AxonCommandExecutor.start(log, EventCodec.cascata(), decisions);
        batches = new LogBatchExecutor(log, EventCodec.cascata(), decisions);
    }

    @AfterEach
    void close() {
        executor.close();
        log.close();
    }

    @Test
    void it_captures_leads_and_keeps_them_up_to_date() {
        executor.execute(fed(CAPTURE)).join();
        executor.execute(fed(new ReviseLeadProfile(ADA, WITHOUT_TITLE))).join();

        assertThat(log.head()).isEqualTo(2);
    }

    static Stream<Command> forbidden() {
        var person = COMPLETE.person();
        return Stream.of(
                new RegisterContact(new ContactId("ada"), null, person),
                new RegisterAccount(new AccountId("nordwind"), AccountProfile.named("Nordwind")),
                new AcceptLead(ADA));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void it_makes_no_contact_and_no_account_and_takes_no_step_for_sales(Command command) {
        assertThatThrownBy(() -> executor.execute(fed(command)).join())
                .cause()
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(CHANNEL_MAY_NOT);
                    assertThat(refusal.values())
                            .isEqualTo(Map.of(
                                    "channel",
                                    "marketing-automation",
                                    "command",
                                    command.getClass().getSimpleName(),
                                    "permitted",
                                    List.of("CaptureLead", "ReviseLeadProfile")));
                });
        assertThat(log.head()).isZero();
    }

    @Test
    void nor_does_it_do_so_in_a_batch_where_its_leads_are_taken() {
        var contact = forbidden().findFirst().orElseThrow();

        var outcomes = batches.execute(List.of(fed(contact), fed(CAPTURE)));

        assertThat(outcomes.getFirst())
                .isInstanceOfSatisfying(
                        BatchExecutor.Outcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(CHANNEL_MAY_NOT));
        assertThat(outcomes.getLast()).isEqualTo(new BatchExecutor.Outcome.Accepted(1));
    }

    private static CommandRequest fed(Command command) {
        return CommandRequest.of(
                command,
                new Provenance(
                        UUID.randomUUID(),
                        Instant.parse("2026-01-15T10:00:00Z"),
                        "feed",
                        Channels.MARKETING_AUTOMATION,
                        null,
                        null,
                        null,
                        null));
    }
}
