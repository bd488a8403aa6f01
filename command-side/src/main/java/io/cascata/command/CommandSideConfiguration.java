package io.cascata.command;

import io.cascata.access.ApiAccess;
import io.cascata.command.account.AccountDecisions;
import io.cascata.command.automation.AutomationPolicies;
import io.cascata.command.buyinggroup.BuyingGroupDecisions;
import io.cascata.command.campaign.CampaignDecisions;
import io.cascata.command.contact.ContactDecisions;
import io.cascata.command.decision.Decisions;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.handshake.HandshakeDecisions;
import io.cascata.command.lead.ConversionDecisions;
import io.cascata.command.lead.LeadDecisions;
import io.cascata.command.lead.LeadPolicies;
import io.cascata.command.lead.LoggedAccounts;
import io.cascata.command.matching.mail.MailProviders;
import io.cascata.command.opportunity.OpportunityDecisions;
import io.cascata.command.playbook.PlaybookDecisions;
import io.cascata.command.policy.DueRunner;
import io.cascata.command.policy.Policy;
import io.cascata.command.policy.PolicyRunner;
import io.cascata.command.policy.PolicySettings;
import io.cascata.command.policy.PolicyStore;
import io.cascata.command.policy.storage.SqlitePolicyStore;
import io.cascata.command.process.ProcessDecisions;
import io.cascata.command.scoring.ScoringDecisions;
import io.cascata.command.scoring.ScoringPolicies;
import io.cascata.command.signal.SignalDecisions;
import io.cascata.command.signal.SignalPolicies;
import io.cascata.command.solution.SolutionDecisions;
import io.cascata.command.suppression.SuppressionDecisions;
import io.cascata.command.touch.RecordTouches;
import io.cascata.command.visitor.VisitorDecisions;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The command side for a Spring application. It needs a log, a codec and a clock from elsewhere, and asks its callers for
 * the access token. The executor stops before the log is closed, which it depends on.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
@Import(ApiAccess.class)
public class CommandSideConfiguration {

    /** Of several nodes over one log it is enough that one runs the policies; more do no harm. */
    private static final String RUN_POLICIES = "${cascata.policies.run:true}";

    /** All decisions over a log, by whatever rules the playbook has. */
    public static Decisions decisionsOver(EventLog log, EventCodec codec) {
        var decisions = shipped();
        ConversionDecisions.contribute(decisions, new LoggedAccounts(log, codec, MailProviders.shipped()));
        return decisions.build();
    }

    /** All decisions that need nothing but what they load. */
    public static Decisions shippedDecisions() {
        return shipped().build();
    }

    private static Decisions.Builder shipped() {
        var decisions = Decisions.builder();
        AccountDecisions.contribute(decisions);
        ContactDecisions.contribute(decisions);
        CampaignDecisions.contribute(decisions);
        LeadDecisions.contribute(decisions);
        VisitorDecisions.contribute(decisions);
        SuppressionDecisions.contribute(decisions);
        ProcessDecisions.contribute(decisions);
        PlaybookDecisions.contribute(decisions);
        SolutionDecisions.contribute(decisions);
        BuyingGroupDecisions.contribute(decisions, OpportunityDecisions.purchases());
        OpportunityDecisions.contribute(decisions);
        ScoringDecisions.contribute(decisions);
        SignalDecisions.contribute(decisions);
        HandshakeDecisions.contribute(decisions);
        return decisions;
    }

    /** All policies that come with the platform. */
    public static List<Policy> shippedPolicies(EventLog log, EventCodec codec) {
        return Stream.of(
                        AutomationPolicies.over(log, codec),
                        LeadPolicies.shipped(),
                        ScoringPolicies.shipped(),
                        SignalPolicies.shipped())
                .flatMap(List::stream)
                .toList();
    }

    @Bean
    Decisions decisions(EventLog log, EventCodec codec) {
        return decisionsOver(log, codec);
    }

    @Bean
    AxonCommandExecutor commandExecutor(EventLog log, EventCodec codec, Decisions decisions) {
        return AxonCommandExecutor.start(log, codec, decisions);
    }

    @Bean
    LogBatchExecutor batchExecutor(EventLog log, EventCodec codec, Decisions decisions) {
        return new LogBatchExecutor(log, codec, decisions);
    }

    @Bean
    RecordTouches recordTouches(EventLog log, EventCodec codec) {
        return new RecordTouches(log, codec);
    }

    @Bean
    PolicyRunner policyRunner(
            EventLog log,
            EventCodec codec,
            Decisions decisions,
            @Value("${cascata.data}") Path directory,
            @Value("${cascata.policies.react-to-imports:false}") boolean reactToImports,
            @Value(RUN_POLICIES) boolean run) {
        var settings = new PolicySettings(reactToImports);
        var policies = policiesOver(log, codec, decisions, SqlitePolicyStore.open(directory), settings);
        if (run) {
            policies.start();
        }
        return policies;
    }

    @Bean
    DueRunner dueRunner(
            EventLog log, EventCodec codec, Decisions decisions, Clock clock, @Value(RUN_POLICIES) boolean run) {
        var batches = new LogBatchExecutor(log, codec, decisions);
        var deadlines = new DueRunner(log, codec, batches, AutomationPolicies.due(), clock);
        if (run) {
            deadlines.start();
        }
        return deadlines;
    }

    /** The shipped policies over a log; they follow it once started, or up to its head when told to. */
    public static PolicyRunner policiesOver(
            EventLog log, EventCodec codec, Decisions decisions, PolicyStore store, PolicySettings settings) {
        var batches = new LogBatchExecutor(log, codec, decisions);
        return new PolicyRunner(log, codec, batches, shippedPolicies(log, codec), store, settings);
    }
}
