package io.cascata.command.execution;

import io.cascata.command.decision.Command;
import io.cascata.command.decision.Decisions;
import io.cascata.events.catalogue.EventCatalogue;
import java.util.HashSet;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.commandhandling.configuration.CommandHandlingModule;
import org.axonframework.messaging.core.MessageTypeResolver;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.core.correlation.CorrelationDataProviderRegistry;
import org.axonframework.messaging.core.correlation.DefaultCorrelationDataProviderRegistry;
import org.axonframework.modelling.SimpleStateManager;
import org.axonframework.modelling.StateManager;

/**
 * Axon's write side, wired by hand: one handler per command, one repository for all kinds of entities, names and tags
 * from the catalogue. The caller adds the storage engine.
 */
record WriteSide(Decisions decisions, EventCatalogue catalogue, StateCache cache) {

    private static final String UPDATE_CHECKER = "org.axonframework.update.UpdateCheckerConfigurationEnhancer";

    EventSourcingConfigurer configurer() {
        return EventSourcingConfigurer.create()
                .componentRegistry(components -> components
                        .disableEnhancer(UPDATE_CHECKER)
                        .registerComponent(MessageTypeResolver.class, axon -> new CatalogueTypes(catalogue))
                        .registerComponent(TagResolver.class, axon -> new EventTags())
                        // Axon's default would write its own message ids over our correlation and causation.
                        .registerComponent(
                                CorrelationDataProviderRegistry.class,
                                axon -> new DefaultCorrelationDataProviderRegistry())
                        .registerComponent(
                                SourcedRepository.class,
                                axon -> new SourcedRepository(axon.getComponent(EventStore.class), cache))
                        .registerComponent(StateManager.class, axon -> SimpleStateManager.named("entities")
                                .register(axon.getComponent(SourcedRepository.class))))
                .registerCommandHandlingModule(handlers());
    }

    private CommandHandlingModule.CommandHandlerPhase handlers() {
        var handlers = CommandHandlingModule.named("decisions").commandHandlers();
        var names = new HashSet<QualifiedName>();
        for (Class<? extends Command> command : decisions.commands()) {
            if (!names.add(CommandNames.of(command))) {
                throw new IllegalArgumentException("two commands of one name: " + CommandNames.of(command));
            }
            handlers.commandHandler(CommandNames.of(command), axon -> new DecisionHandler(decisions, catalogue, axon));
        }
        return handlers;
    }
}
