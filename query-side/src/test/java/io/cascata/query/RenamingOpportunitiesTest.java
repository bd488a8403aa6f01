package io.cascata.query;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.id.OpportunityId;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.documents.DocumentQuery;
import io.cascata.query.testing.SalesLog;
import io.cascata.query.viewpoint.Viewpoint;
import io.cascata.query.waterfall.DealPage;
import io.cascata.query.waterfall.DealsQuestion;
import io.cascata.query.waterfall.DealsQuestion.How;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An opportunity is opened as a, and is called something else after five days. */
class RenamingOpportunitiesTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final OpportunityId ID = new OpportunityId("a");

    private EventLog log;
    private SalesLog sales;
    private ReadModels models;

    @BeforeEach
    void renamed(@TempDir Path directory) throws Exception {
        log = SqliteEventLog.open(directory, Clock.systemUTC());
        sales = new SalesLog(log).process(START);
        models = ReadModels.open(directory, log);
        sales.open("a", START, "target", null);
        seen();
        sales.rename("a", START.plus(Duration.ofDays(5)), "Acme people", "a");
        seen();
    }

    @AfterEach
    void close() {
        models.close();
        log.close();
    }

    private void seen() throws Exception {
        sales.append();
        models.awaitPosition(log.head(), Duration.ofSeconds(60));
    }

    @Test
    @Tag("P04")
    void it_is_called_what_it_was_called_then_and_as_it_was_known_then() {
        assertThat(nameFrom(Viewpoint.NOW)).isEqualTo("Acme people");
        assertThat(nameFrom(new Viewpoint(START.plus(Duration.ofDays(4)), null)))
                .isEqualTo("a");
        assertThat(nameFrom(new Viewpoint(null, log.head() - 1))).isEqualTo("a");
    }

    @Test
    void it_is_found_by_its_new_name() {
        var page = models.opportunities().find(DocumentQuery.sorted("name", false, 10));

        assertThat(page.opportunities())
                .singleElement()
                .satisfies(found -> assertThat(found.opportunity().name()).isEqualTo("Acme people"));
    }

    @Test
    void reports_list_it_by_its_new_name() throws Exception {
        var page = models.waterfall()
                .deals(new DealsQuestion(DealFilter.ALL, Viewpoint.NOW, null, How.LAST, Set.of(), null, 5));

        assertThat(page.rows()).extracting(DealPage.Row::name).containsExactly("Acme people");
    }

    @Test
    @Tag("P02")
    void facts_rebuilt_call_it_the_same(@TempDir Path other) throws Exception {
        try (var rebuilt = ReadModels.open(other, log)) {
            rebuilt.awaitPosition(log.head(), Duration.ofSeconds(60));
            assertThat(rebuilt.waterfall()
                            .deals(new DealsQuestion(DealFilter.ALL, Viewpoint.NOW, null, How.LAST, Set.of(), null, 5))
                            .rows())
                    .extracting(DealPage.Row::name)
                    .containsExactly("Acme people");
        }
    }

    private @Nullable String nameFrom(Viewpoint viewpoint) {
        return models.opportunities()
                .find(ID, viewpoint)
                .map(found -> found.opportunity().name())
                .orElse(null);
    }
}
