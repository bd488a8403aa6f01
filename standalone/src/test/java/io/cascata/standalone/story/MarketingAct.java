package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;

/** An anonymous visit is detected as an opportunity, and two people come to be known and take part in it. */
record MarketingAct(Play play, Instant visit) {

    private static final String TOUCH = """
            {"touches": [{"source": "web", "externalId": "%s", "occurredAt": "%s", "account": "acme", "kind": "download",
              "channel": "web", "team": "MARKETING", "content": "2022 recruiting best practice: the guide", %s}]}""";

    /** The opportunity that all else is about. */
    Deal perform() throws Exception {
        touch("t-1", visit, "\"visitor\": \"v-1\"");
        var deal = detected();
        identify(deal);
        touch("t-2", visit.plusSeconds(3_600), "\"contact\": \"vera\"");
        touch("t-3", visit.plusSeconds(7_200), "\"contact\": \"omar\"");
        propose(deal);
        confirm(deal);
        return deal;
    }

    private void touch(String id, Instant at, String who) throws Exception {
        var answer = play.send("/api/touchpoints", TOUCH.formatted(id, at, who));
        assertThat(answer.get("accepted").asInt()).as(answer.toString()).isEqualTo(1);
    }

    private Deal detected() throws Exception {
        var found = play.awaited(
                        "/api/opportunities?account=acme",
                        page -> page.get("opportunities").size() == 1)
                .at("/opportunities/0/opportunity");
        assertThat(found.get("stage").asString()).isEqualTo("detected");
        assertThat(found.get("solution").asString()).isEqualTo("talent");
        assertThat(found.get("openedFrom").asString()).isEqualTo("SIGNAL");
        assertThat(Instant.parse(found.get("openedAt").asString())).isEqualTo(visit);
        var deal = new Deal(found.get("id").asString(), found.get("group").asString());
        assertThat(play.told(deal.id())).containsExactly("opportunity.opened");
        var scores = play.get(deal.path() + "/scores?asOf=" + visit);
        assertThat(scores.get("unnamed").asDouble()).isEqualTo(20);
        assertThat(scores.get("members")).isEmpty();
        return deal;
    }

    private void identify(Deal deal) throws Exception {
        play.create("/api/visitors/v-1/identification", "v-1", """
                {"contact": "vera"}""");
        play.awaited(
                deal.path(), view -> view.at("/opportunity/stage").asString().equals("engaged"));
        assertThat(play.told(deal.id())).containsExactly("opportunity.opened", "opportunity.stage-advanced");
        var first = play.get("/api/contacts/vera/touches").at("/touches/0");
        assertThat(Instant.parse(first.get("at").asString())).isEqualTo(visit);
        assertThat(first.get("as").asString()).isEqualTo("VISITOR");
    }

    /** Nobody takes part yet: both wait to be confirmed, in the roles that their titles stand for. */
    private void propose(Deal deal) throws Exception {
        var group = play.awaited(deal.groupPath(), view -> view.get("members").size() == 2);
        assertThat(group.at("/coverage/members").asInt()).isZero();
        for (var member : group.get("members")) {
            assertThat(member.get("role").asString())
                    .isEqualTo(member.get("contact").asString().equals("vera") ? "Champion" : "Influencer");
            assertThat(member.at("/identification/way").asString()).isEqualTo("INBOUND");
        }
    }

    private void confirm(Deal deal) throws Exception {
        play.change(deal.groupPath(), "/members/vera/confirm", "{}");
        play.change(deal.groupPath(), "/members/omar/confirm", "{}");
        var coverage = play.awaited(
                        deal.path() + "/coverage",
                        view -> view.at("/coverage/filledRoles").asInt() == 2)
                .get("coverage");
        assertThat(coverage.get("engagedMembers").asInt()).isEqualTo(2);
        assertThat(Play.words(coverage.get("missing"))).containsExactly("Decision Maker", "User", "Ratifier");
        assertThat(play.tagged("buying-group=" + deal.group()))
                .containsExactly(
                        "buying-group.formed",
                        "buying-group.member-proposed",
                        "buying-group.member-proposed",
                        "buying-group.member-confirmed",
                        "buying-group.member-confirmed");
    }
}
