package io.cascata.query.stagehistory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.Money;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.testing.Facts;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("K06")
class ExportingStageHistoryTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Facts facts;

    @BeforeEach
    void open(@TempDir Path directory) throws Exception {
        facts = new Facts(directory);
        facts.sales()
                .process(START)
                .open("a", START, "target", Money.of("10.50", "EUR"), "=cmd()", new Owner(Team.SALES, "rep"))
                .move("a", START.plusSeconds(90), "engaged")
                .move("a", START.plusSeconds(100), "target");
        facts.report();
    }

    @AfterEach
    void close() {
        facts.close();
    }

    private byte[] export(Export.Table table, ExportFormat format) {
        var out = new ByteArrayOutputStream();
        new Export(facts::store).write(table, format, facts.log().head(), out);
        return out.toByteArray();
    }

    private String text(Export.Table table, ExportFormat format) {
        return new String(export(table, format), StandardCharsets.UTF_8);
    }

    @Test
    void there_is_a_row_for_each_stay_with_its_seconds_and_no_formula() {
        var lines = text(Export.Table.STAYS, ExportFormat.CSV).lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("opportunity,name,type,account,solution,buying_group,process");
        assertThat(lines.get(1))
                .startsWith("a,a,ACQUISITION,account-a,'=cmd(),")
                .contains("2026-01-01T00:00:00Z,2026-01-01T00:01:30Z,ADVANCED,engaged,90.0,10.5,EUR");
    }

    @Test
    void there_is_a_row_for_each_opportunity_with_first_and_latest_entry() {
        assertThat(text(Export.Table.HISTORY, ExportFormat.JSON))
                .contains("\"current_stage\":\"target\"")
                .contains("\"target first\":\"2026-01-01T00:00:00Z\",\"target latest\":\"2026-01-01T00:01:40Z\"")
                .contains("\"engaged first\":\"2026-01-01T00:01:30Z\"");
    }

    @Test
    void parquet_begins_and_ends_with_its_mark() {
        var parquet = export(Export.Table.STAYS, ExportFormat.PARQUET);
        assertThat(new String(parquet, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("PAR1");
        assertThat(new String(parquet, parquet.length - 4, 4, StandardCharsets.US_ASCII))
                .isEqualTo("PAR1");
    }

    @Test
    void an_export_of_earlier_knowledge_has_no_later_stays() {
        var out = new ByteArrayOutputStream();
        new Export(facts::store)
                .write(Export.Table.STAYS, ExportFormat.CSV, facts.log().head() - 2, out);
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }
}
