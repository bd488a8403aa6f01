package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.acceptance.RunningServer;
import io.cascata.standalone.embedded.ReadSide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayingTheRevenueProcessTest {

    @TempDir
    private Path data;

    @Test
    @Tag("A10")
    @Tag("A18")
    @Tag("B07")
    @Tag("B08")
    @Tag("C01")
    @Tag("C02")
    @Tag("C05")
    @Tag("C08")
    @Tag("D08")
    @Tag("D10")
    @Tag("D11")
    @Tag("D12")
    @Tag("D15")
    @Tag("E01")
    @Tag("E02")
    @Tag("E06")
    @Tag("G01")
    @Tag("G02")
    @Tag("H05")
    @Tag("H08")
    @Tag("P02")
    void an_anonymous_visit_leads_to_a_win_and_a_renewal_and_a_new_read_side_tells_the_same() throws Exception {
        Views views;
        try (var server = RunningServer.on(data)) {
            views = told(server);
        }
        assertThat(readModels()).isNotEmpty();
        ReadSide.delete(data);
        assertThat(readModels()).isEmpty();
        try (var server = RunningServer.on(data)) {
            views.requireSame(new Play(server));
        }
    }

    private static Views told(RunningServer server) throws Exception {
        var visit = Instant.now().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
        var play = new Play(server);
        new Setting(server).build();
        var deal = new MarketingAct(play, visit).perform();
        var contact = new LeadAct(play, deal).perform();
        new SalesAct(play, deal, contact).perform();
        var renewal = new CustomerAct(play, deal).perform();
        new Figures(play).check();
        var viewpoint = "asOf=" + Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return Views.of(
                play,
                viewpoint,
                List.of(deal.id(), renewal),
                List.of(deal.groupPath(), "/api/leads/lea", "/api/contacts/vera/touches", "/api/contacts/vera/score"));
    }

    private List<String> readModels() throws IOException {
        try (var files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("(facts|documents)[.-].*"))
                    .toList();
        }
    }
}
