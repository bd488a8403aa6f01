package io.cascata.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.DomainEvent;
import io.cascata.events.Tag;
import io.cascata.events.account.AccountEvent;
import io.cascata.events.buyinggroup.BuyingGroupEvent;
import io.cascata.events.campaign.CampaignEvent;
import io.cascata.events.contact.ContactEvent;
import io.cascata.events.handshake.HandshakeEvent;
import io.cascata.events.id.ProcessId;
import io.cascata.events.lead.LeadEvent;
import io.cascata.events.opportunity.AmountSet;
import io.cascata.events.opportunity.CloseDateSet;
import io.cascata.events.opportunity.OpportunityEvent;
import io.cascata.events.opportunity.OpportunityOpened;
import io.cascata.events.playbook.PlaybookEvent;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.score.ScoreEvent;
import io.cascata.events.solution.SolutionEvent;
import io.cascata.events.suppression.SuppressionEvent;
import io.cascata.events.touch.TouchEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCatalogueTest {

    private final EventCatalogue catalogue = EventCatalogue.cascata();

    private record Stranger() implements DomainEvent {
        @Override
        public Set<Tag> tags() {
            return Set.of();
        }
    }

    @Test
    void every_record_of_every_family_is_in_the_catalogue_and_nothing_else_is() {
        var records = Stream.of(
                        OpportunityEvent.class,
                        AccountEvent.class,
                        CampaignEvent.class,
                        ContactEvent.class,
                        LeadEvent.class,
                        ProcessEvent.class,
                        SolutionEvent.class,
                        BuyingGroupEvent.class,
                        PlaybookEvent.class,
                        TouchEvent.class,
                        ScoreEvent.class,
                        SuppressionEvent.class,
                        HandshakeEvent.class)
                .flatMap(EventCatalogueTest::recordsOf);

        assertThat(catalogue.types().stream().<Class<?>>map(EventType::type))
                .containsExactlyInAnyOrderElementsOf(records.toList());
    }

    @Test
    void each_name_stands_for_one_class() {
        assertThat(catalogue.types()).map(EventType::name).doesNotHaveDuplicates();
        assertThat(catalogue.types()).map(EventType::type).doesNotHaveDuplicates();
    }

    @Test
    void a_stored_name_starts_with_the_family_that_the_class_belongs_to() {
        assertThat(catalogue.types()).allSatisfy(type -> assertThat(type.type().getPackageName())
                .endsWith("." + type.family().replace("-", "")));
    }

    @Test
    void name_and_class_lead_to_the_same_type() {
        var event = new ProcessActivated(new ProcessId("renewal"), 3);

        assertThat(catalogue.typeOf(event)).isEqualTo(catalogue.named("process.activated"));
    }

    @Test
    void an_unknown_name_and_an_unknown_class_are_refused() {
        assertThatThrownBy(() -> catalogue.named("process.burnt")).hasMessage("unknown event name: process.burnt");
        assertThatThrownBy(() -> catalogue.typeOf(new Stranger())).hasMessageContaining(Stranger.class.getName());
    }

    @Test
    void a_name_or_a_class_used_twice_is_refused() {
        var opened = new EventType("a.b", 1, OpportunityOpened.class);

        assertThatThrownBy(() -> new EventCatalogue(List.of(opened, new EventType("a.b", 1, AmountSet.class))))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new EventCatalogue(List.of(opened, new EventType("a.c", 1, OpportunityOpened.class))))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"opened", "Opportunity.opened", "opportunity.stageAdvanced", "a.b.c", "a.-b", "a_b.c", "a."})
    void a_name_that_is_not_family_and_kebab_case_is_refused(String name) {
        assertThatThrownBy(() -> new EventType(name, 1, CloseDateSet.class))
                .hasMessageContaining("family.what-happened")
                .hasMessageContaining(name);
    }

    @Test
    void revisions_count_from_one() {
        assertThatThrownBy(() -> new EventType("a.b", 0, CloseDateSet.class)).hasMessageContaining("a.b has 0");
    }

    private static Stream<Class<?>> recordsOf(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(EventCatalogueTest::recordsOf)
                : Stream.of(family);
    }
}
