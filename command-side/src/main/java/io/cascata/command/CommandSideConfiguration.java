package io.cascata.command;

import io.cascata.command.account.AccountDecisions;
import io.cascata.command.contact.ContactDecisions;
import io.cascata.command.decision.Decisions;
import io.cascata.command.execution.AxonCommandExecutor;
import io.cascata.command.execution.LogBatchExecutor;
import io.cascata.command.opportunity.OpportunityDecisions;
import io.cascata.command.playbook.PlaybookDecisions;
import io.cascata.command.process.ProcessDecisions;
import io.cascata.command.touch.RecordTouches;
import io.cascata.log.EventLog;
import io.cascata.log.codec.EventCodec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/**
 * The command side for a Spring application. It needs a log, a codec and a clock from elsewhere; who authenticates the
 * callers of its API is decided elsewhere too. The executor stops before the log is closed, which it depends on.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class CommandSideConfiguration {

    /** All decisions, by whatever rules the playbook has. */
    public static Decisions shippedDecisions() {
        var decisions = Decisions.builder();
        AccountDecisions.contribute(decisions);
        ContactDecisions.contribute(decisions);
        ProcessDecisions.contribute(decisions);
        PlaybookDecisions.contribute(decisions);
        OpportunityDecisions.contribute(decisions);
        return decisions.build();
    }

    @Bean
    Decisions decisions() {
        return shippedDecisions();
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
}
