package io.cascata.query.attribution;

import static io.cascata.query.attribution.Market.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cascata.events.id.ContactId;
import io.cascata.events.id.OpportunityId;
import io.cascata.events.id.TouchId;
import io.cascata.events.opportunity.ContactRoleAdded;
import io.cascata.events.touch.TouchRecorded;
import io.cascata.events.value.ContactRole;
import io.cascata.events.value.Team;
import io.cascata.query.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** First touches of purchases without a window and within one of 7 and of 30 days, as published for the same events. */
@Tag("J05")
class AgreeingWithPublishedWindowsTest extends MarketTest {

    private static final Instant BEFORE = Instant.parse("2021-01-01T00:00:00Z");

    /** The source counts a month as the mean month of the calendar. */
    private static final Map<String, Duration> WINDOWS = Map.of(
            "first_touch_7_day", Duration.ofSeconds(604_800), "first_touch_30_day", Duration.ofSeconds(2_629_746));

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(SharedData.file("10_tasman_mta/" + file))) {
            return csv.stream().toList();
        }
    }

    private static Instant time(NamedCsvRecord row) {
        return Instant.parse(row.getField("event_timestamp").replace(' ', 'T') + "Z");
    }

    private void happen() throws IOException {
        for (var purchase : rows("conversion_events.csv")) {
            if (purchase.getField("type").equals("purchase")) {
                var id = purchase.getField("event");
                var role = new ContactRoleAdded(
                        new OpportunityId(id), new ContactId(purchase.getField("user")), new ContactRole("User"));
                market.sales()
                        .open(id, BEFORE, "target", null)
                        .add(BEFORE, role)
                        .move(id, time(purchase), "won");
            }
        }
        for (var touch : rows("touch_events.csv")) {
            market.sales().add(time(touch), touched(touch));
        }
    }

    private static TouchRecorded touched(NamedCsvRecord touch) {
        var id = touch.getField("event");
        return new TouchRecorded(
                new TouchId(id),
                "web",
                id,
                new ContactId(touch.getField("user")),
                null,
                null,
                touch.getField("channel"),
                "visit",
                null,
                null,
                Team.MARKETING,
                null,
                null);
    }

    private static AttributionQuestion within(@Nullable Duration window) {
        return QUESTION.with(new Eligible(Population.OCR, RoleTime.EVER, window, false, Duration.ZERO, false));
    }

    @Test
    void first_touches_within_each_window() throws Exception {
        happen();
        var published = JsonMapper.shared()
                .readTree(Files.readString(SharedData.file("answers/tasman_answers.json")))
                .at("/questions/0/answer");
        var reports = market.facts().attribution();
        for (var model : published.properties()) {
            for (var purchase : model.getValue().properties()) {
                var attribution = reports.opportunity(
                        new OpportunityId(purchase.getKey()),
                        List.of(Model.FIRST_TOUCH),
                        within(WINDOWS.get(model.getKey())));
                var first = attribution.touches().getFirst();
                assertThat(first.touch())
                        .isEqualTo(purchase.getValue().get("touch").asString());
                assertThat(first.channel())
                        .isEqualTo(purchase.getValue().get("channel").asString());
                assertThat(first.credits().get(Model.FIRST_TOUCH).weight()).isEqualTo(1);
                assertThat(attribution.touches())
                        .hasSize(purchase.getValue().get("touches_in_window").asInt());
            }
        }
    }
}
