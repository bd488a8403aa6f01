package io.cascata.query.stream;

import io.cascata.log.EventLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Builds the stream over the event log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StreamSettings.class)
class StreamConfiguration {

    private final ObjectProvider<EventStreams> streams;

    StreamConfiguration(ObjectProvider<EventStreams> streams) {
        this.streams = streams;
    }

    @Bean
    CloudEventWriter cloudEventWriter(StreamSettings settings) {
        return new CloudEventWriter(settings.source());
    }

    @Bean
    EventStreams eventStreams(EventLog log, StreamSettings settings) {
        return new EventStreams(log, settings.heartbeat(), settings.maxClients());
    }

    /** Before the web server waits for open requests to end: streams never would by themselves. */
    @EventListener(ContextClosedEvent.class)
    void endStreams() {
        streams.ifAvailable(EventStreams::close);
    }
}
