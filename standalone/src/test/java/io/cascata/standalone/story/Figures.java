package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.standalone.acceptance.Answers;
import java.util.Map;

/** What all of it comes to. */
record Figures(Play play) {

    void check() throws Exception {
        renewal();
        acquisition();
        var all = play.get("/api/waterfall");
        assertThat(new Answers(all).outcomes()).isEqualTo(Map.of("OPEN", 3L, "WON", 1L));
        assertThat(all.get("balanced").asBoolean()).isTrue();
        promises();
        assertThat(play.get("/api/leads/count").get("open").asInt()).isZero();
    }

    private void acquisition() throws Exception {
        var answer = play.get("/api/waterfall?type=ACQUISITION");
        assertThat(new Answers(answer).entries())
                .isEqualTo(Map.of(
                        "detected", 1L,
                        "engaged", 1L,
                        "prioritized", 1L,
                        "qualified", 1L,
                        "pipeline", 1L,
                        "closed-won", 1L,
                        "closed-lost", 0L,
                        "recycled", 0L));
        assertThat(answer.at("/results/won").asInt()).isEqualTo(1);
        assertThat(answer.at("/results/wonValue/sums/0/amount").asInt()).isEqualTo(12_000);
    }

    private void renewal() throws Exception {
        var answer = play.awaited(
                "/api/waterfall?type=RENEWAL",
                view -> view.at("/stages/0/stays/entries").asInt() == 2);
        var target = answer.at("/stages/0/stays");
        assertThat(target.get("recycled").asInt()).isEqualTo(1);
        assertThat(target.get("reentries").asInt()).isEqualTo(1);
        assertThat(target.get("stillThere").asInt()).isEqualTo(1);
        assertThat(new Answers(answer).outcomeAmounts()).isEqualTo(Map.of("OPEN", 12_000L));
    }

    /** Two hand-overs to sales development, of the lead and of the opportunity, and one to sales; all promises were kept. */
    private void promises() throws Exception {
        var lines = play.get("/api/sla").get("handOvers");
        assertThat(Answers.longs(lines, "to", "/met")).isEqualTo(Map.of("SALES_DEVELOPMENT", 2L, "SALES", 1L));
        assertThat(Answers.longs(lines, "to", "/breached")).isEqualTo(Map.of("SALES_DEVELOPMENT", 0L, "SALES", 0L));
    }
}
