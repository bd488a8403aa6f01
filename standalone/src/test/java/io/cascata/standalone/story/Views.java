package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** All that the read side says of the story, by path. */
record Views(Map<String, JsonNode> answers) {

    /** Lists as they stand now; the rest from one viewpoint, such as asOf=2026-06-30, so that no clock is read. */
    static Views of(Play play, String viewpoint, List<String> opportunities, List<String> others) throws Exception {
        var paths = Stream.of(
                        lists(),
                        opportunities.stream().flatMap(id -> Views.of(id, viewpoint)),
                        others.stream().map(path -> path + "?" + viewpoint),
                        figures(viewpoint))
                .flatMap(each -> each)
                .toList();
        var answers = new LinkedHashMap<String, JsonNode>();
        for (var path : paths) {
            answers.put(path, play.get(path));
        }
        return new Views(answers);
    }

    /** Waits until everything is answered as it was, to the last digit. */
    void requireSame(Play play) {
        answers.forEach((path, answer) -> await(path)
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(play.get(path)).as(path).isEqualTo(answer)));
    }

    private static Stream<String> lists() {
        return Stream.of("opportunities", "leads", "leads/count", "leads/queue", "handshakes", "queue", "processes")
                .map("/api/"::concat);
    }

    private static Stream<String> of(String opportunity, String viewpoint) {
        var path = "/api/opportunities/" + opportunity;
        return Stream.concat(
                Stream.of(path, path + "/history"),
                Stream.of("", "/coverage", "/committee", "/interactions", "/scores")
                        .map(part -> path + part + "?" + viewpoint));
    }

    private static Stream<String> figures(String viewpoint) {
        return Stream.of(
                        "waterfall?",
                        "waterfall?type=ACQUISITION&",
                        "waterfall?type=RENEWAL&",
                        "waterfall/closings?by=team&",
                        "stage-history?format=json&",
                        "stage-stays?format=json&",
                        "leads/results?",
                        "sla?")
                .map(question -> "/api/" + question + viewpoint);
    }
}
