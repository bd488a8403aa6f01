package io.cascata.query.score.web;

import io.cascata.query.facts.FactStore;
import io.cascata.query.score.Queue;
import io.cascata.query.score.Scores;
import io.cascata.query.viewpoint.History;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives scores, and the queue by them, the clock by which they are weighed where nobody asks for another time. */
@Configuration(proxyBeanMethods = false)
class ScoreConfiguration {

    @Bean
    Scores scores(History history, ObjectProvider<Clock> clock) {
        return new Scores(history, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean
    Queue queue(Supplier<FactStore> facts, ObjectProvider<Clock> clock) {
        return new Queue(facts, clock.getIfAvailable(Clock::systemUTC));
    }
}
