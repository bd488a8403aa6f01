package io.cascata.query.waterfall.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.events.value.AccountProfile;
import io.cascata.events.value.Money;
import io.cascata.events.value.OpportunityType;
import io.cascata.events.value.Owner;
import io.cascata.events.value.Team;
import io.cascata.query.deals.DealFilter;
import io.cascata.query.export.CsvRows;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.testing.Facts;
import io.cascata.query.viewpoint.Viewpoint;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        new Export(facts::store).write(table, format, DealFilter.ALL, Viewpoint.NOW, out);
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

    private List<String> stays(DealFilter filter, Viewpoint viewpoint) {
        var out = new ByteArrayOutputStream();
        new Export(facts::store).write(Export.Table.STAYS, ExportFormat.CSV, filter, viewpoint, out);
        return out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    }

    @Test
    @Tag("P04")
    void an_export_of_earlier_knowledge_has_no_later_stays() {
        assertThat(stays(DealFilter.ALL, new Viewpoint(null, facts.log().head() - 2)))
                .singleElement()
                .asString()
                .contains("2026-01-01T00:00:00Z,,,,,10.5,EUR");
    }

    @Test
    @Tag("P04")
    void an_export_as_of_an_instant_has_no_later_ends() {
        assertThat(stays(DealFilter.ALL, new Viewpoint(START.plusSeconds(95), null)))
                .hasSize(2)
                .last()
                .asString()
                .contains("engaged")
                .contains("2026-01-01T00:01:30Z,,,,,10.5,EUR");
    }

    @Test
    @Tag("A16")
    void an_export_has_the_opportunities_that_the_filter_lets_through() throws Exception {
        facts.sales()
                .account("account-b", new AccountProfile("B", null, null, "smb", null, "north", null), START)
                .open("b", START, "target", Money.of("500", "EUR"), "crm", new Owner(Team.MARKETING, "other"))
                .amount("b", START.plusSeconds(10), Money.of("700", "EUR"));
        facts.report();

        assertThat(stays(team(Team.MARKETING), Viewpoint.NOW))
                .singleElement()
                .asString()
                .startsWith("b,");
        assertThat(stays(team(Team.SALES), Viewpoint.NOW)).hasSize(3);
        assertThat(stays(atLeast("600"), Viewpoint.NOW)).hasSize(1);
        assertThat(stays(atLeast("600"), new Viewpoint(START.plusSeconds(5), null)))
                .isEmpty();
        assertThat(stays(region("north"), Viewpoint.NOW)).hasSize(1);
        assertThat(stays(region("north' OR 1=1 --"), Viewpoint.NOW)).isEmpty();
        assertThat(stays(DealFilter.type(OpportunityType.RENEWAL), Viewpoint.NOW))
                .isEmpty();
    }

    private static DealFilter team(Team team) {
        return new DealFilter(Set.of(), null, null, null, team, null, null, null, null, null);
    }

    private static DealFilter region(String region) {
        return new DealFilter(Set.of(), null, null, null, null, null, region, null, null, null);
    }

    private static DealFilter atLeast(String amount) {
        return new DealFilter(Set.of(), null, null, null, null, null, null, null, new BigDecimal(amount), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void a_text_that_a_spreadsheet_would_calculate_is_kept_from_it(String text) {
        assertThat(CsvRows.guarded(text)).isEqualTo("'" + text);
        assertThat(CsvRows.guarded("Acme " + text)).isEqualTo("Acme " + text);
    }

    @Test
    void forty_thousand_rows_flow_out_in_small_pieces() throws Exception {
        for (int i = 0; i < 20_000; i++) {
            facts.sales().open("many-" + i, START, "target", null).move("many-" + i, START.plusSeconds(5), "engaged");
        }
        facts.report();
        for (var format : List.of(ExportFormat.CSV, ExportFormat.JSON)) {
            var pieces = new Pieces();
            new Export(facts::store).write(Export.Table.STAYS, format, DealFilter.ALL, Viewpoint.NOW, pieces);
            assertThat(pieces.bytes).isGreaterThan(40_000 * 50);
            assertThat(pieces.largest).isLessThanOrEqualTo(64 * 1024);
        }
    }

    /** Keeps nothing, and remembers the most that was ever held back before it was written. */
    private static final class Pieces extends OutputStream {

        private long bytes;
        private int largest;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            bytes += length;
            largest = Math.max(largest, length);
        }
    }
}
