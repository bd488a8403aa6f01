package io.cascata.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.opportunity.ContactRoleAdded;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class ReadingGoldenContractsTest {

    static List<EventType> everyType() {
        return EventCatalogue.cascata().types();
    }

    @Test
    void every_revision_of_every_event_has_its_file_and_no_file_is_left_over() {
        assertThat(GoldenContracts.presentFiles()).isEqualTo(GoldenContracts.expectedFiles(EventCatalogue.cascata()));
    }

    @Test
    void a_new_revision_asks_for_the_files_of_all_revisions() {
        var catalogue = new EventCatalogue(List.of(new EventType("a.b", 2, ContactRoleAdded.class)));

        assertThat(GoldenContracts.expectedFiles(catalogue)).containsExactly("a.b.1.json", "a.b.2.json");
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void what_was_stored_is_read_and_written_back_identically(EventType type) {
        var golden = GoldenContracts.read(type);

        var event = GoldenContracts.MAPPER.treeToValue(golden, type.type());

        assertThat(GoldenContracts.MAPPER.readTree(GoldenContracts.MAPPER.writeValueAsString(event)))
                .isEqualTo(golden);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void every_component_is_shown_in_the_file_also_the_optional_ones(EventType type) {
        var components = Arrays.stream(type.type().getRecordComponents()).map(RecordComponent::getName);

        assertThat(GoldenContracts.read(type).propertyNames()).containsExactlyInAnyOrderElementsOf(components.toList());
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void the_event_is_found_by_the_thing_it_happened_to(EventType type) {
        var golden = GoldenContracts.read(type);
        var event = GoldenContracts.MAPPER.treeToValue(golden, type.type());
        var owner =
                switch (type.family()) {
                    case "touch" -> "contact=" + golden.findValue("contact").asString();
                    case "playbook" -> "playbook=" + type.name().replaceAll("playbook\\.|-rules-revised", "");
                    default -> type.family() + "=" + golden.get("id").asString();
                };

        assertThat(event.tags()).extracting(Object::toString).contains(owner);
    }

    @ParameterizedTest
    @MethodSource("everyType")
    void a_component_that_this_release_does_not_know_yet_is_ignored(EventType type) {
        var golden = GoldenContracts.read(type);
        var later = ((ObjectNode) golden.deepCopy()).put("addedLater", "by a newer release");

        assertThat(GoldenContracts.MAPPER.treeToValue(later, type.type()))
                .isEqualTo(GoldenContracts.MAPPER.treeToValue(golden, type.type()));
    }
}
