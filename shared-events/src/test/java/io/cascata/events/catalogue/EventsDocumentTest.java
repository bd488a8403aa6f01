package io.cascata.events.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.events.opportunity.AmountSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "events.md");

    @Test
    void the_document_says_what_the_catalogue_says() throws IOException {
        var rendered = new EventsDocument(EventCatalogue.cascata()).render();
        if (Boolean.getBoolean("events.document.write")) {
            Files.writeString(DOCUMENT, rendered);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/events.md; its head says how to renew it")
                .isEqualTo(rendered);
    }

    @Test
    void an_event_is_described_with_its_components_and_their_values() {
        var document =
                new EventsDocument(new EventCatalogue(List.of(new EventType("deal.priced", 2, AmountSet.class))));

        assertThat(document.render())
                .contains("## deal\n\n### `deal.priced` revision 2\n\nThe expected or agreed amount;")
                .contains("| id | OpportunityId | |\n| amount | Money | optional |")
                .contains("### Money\n");
    }

    @Test
    void personal_data_is_marked_wherever_it_is_carried() {
        var document = new EventsDocument(EventCatalogue.cascata()).render();

        assertThat(document)
                .contains("| profile | PersonProfile | **personal** |")
                .contains("| email | EmailAddress | optional, **personal** |")
                .contains("| jobTitle | String | optional |");
    }

    @Test
    void the_meaning_is_the_javadoc_of_the_type_and_no_other() {
        var source = """
                /** Not this. */
                package a;
                /** Names the {@code skipped} stages,
                 * in order. */
                public record A() {
                    /** Nor this. */
                """;

        assertThat(JavadocSource.of(source)).isEqualTo("Names the `skipped` stages, in order.");
        assertThatThrownBy(() -> JavadocSource.of("public record A() {}")).hasMessageContaining("no Javadoc");
    }
}
