package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.Waterfall;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything the page shows. {@code behind} counts the events of the log that the figures do not hold yet; the two JSON
 * texts are the data of the pictures.
 */
record WaterfallView(
        PageState state,
        Comparison dates,
        TimeStrip strip,
        Waterfall now,
        String currency,
        List<String> currencies,
        long behind,
        List<Tile> tiles,
        List<StageLine> stages,
        Flows flows,
        @Nullable BridgeSteps bridge) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public String flowsJson() {
        return JSON.writeValueAsString(flows);
    }

    public String bridgeJson() {
        return bridge == null ? "" : JSON.writeValueAsString(bridge);
    }

    public boolean empty() {
        return now.opportunities() == 0;
    }

    public String day() {
        return Figures.day(dates.day());
    }

    public String before() {
        return Figures.day(dates.before());
    }

    public String positionText() {
        return Figures.count(now.knownAt());
    }

    public String behindText() {
        return Figures.count(behind);
    }

    public String changeHeading() {
        return dates.length() + " days";
    }

    public boolean shows(String outcome) {
        return stages.stream().flatMap(stage -> stage.parts().stream()).anyMatch(part -> part.outcome()
                .equals(outcome));
    }
}
