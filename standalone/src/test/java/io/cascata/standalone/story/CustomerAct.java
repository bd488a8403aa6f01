package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What follows from the win by itself; the renewal is recycled and worked again. */
record CustomerAct(Play play, Deal won) {

    private static final List<String> OPENED = Stream.of(
                    "opened", "contact-role-added", "contact-role-added", "contact-role-added", "contact-role-added")
            .map("opportunity."::concat)
            .toList();

    /** The id of the renewal. */
    String perform() throws Exception {
        play.awaited(
                "/api/opportunities?account=acme",
                page -> page.get("opportunities").size() == 4);
        successor("CROSS_SELL");
        successor("UPSELL");
        var renewal = successor("RENEWAL");
        assertThat(renewal.get("closeDate").asString()).isEqualTo("2027-07-01");
        assertThat(renewal.at("/amount/amount").asInt()).isEqualTo(12_000);
        var id = renewal.get("id").asString();
        change(id, "/recycle", """
                {"reason": "not before the merger"}""", "RECYCLED", "recycled");
        change(id, "/reopen", """
                {"stage": "target", "reason": "the merger is off"}""", "OPEN", "recycled", "reopened");
        return id;
    }

    /** For the same solution and group, with the same people, owned by customer success and linked back. */
    private JsonNode successor(String type) throws Exception {
        var found = play.awaited(
                        "/api/opportunities?type=" + type,
                        page -> page.at("/opportunities/0/opportunity/roles").size() == 4)
                .at("/opportunities/0/opportunity");
        assertThat(found.get("openedFrom").asString()).isEqualTo("POLICY");
        assertThat(found.get("stage").asString()).isEqualTo("target");
        assertThat(found.get("solution").asString()).isEqualTo("talent");
        assertThat(found.get("group").asString()).isEqualTo(won.group());
        assertThat(found.at("/owner/team").asString()).isEqualTo("CUSTOMER_SUCCESS");
        var id = found.get("id").asString();
        assertThat(play.told(id)).isEqualTo(OPENED);
        assertThat(play.lastOf(id, "opportunity.opened").at("/data/predecessor").asString())
                .isEqualTo(won.id());
        return found;
    }

    private void change(String id, String step, String body, String outcome, String... since) throws Exception {
        var path = "/api/opportunities/" + id;
        play.change(path, step, body);
        play.awaited(path, view -> view.at("/opportunity/outcome").asString().equals(outcome));
        assertThat(play.told(id))
                .isEqualTo(Stream.concat(OPENED.stream(), Stream.of(since).map("opportunity."::concat))
                        .toList());
    }
}
