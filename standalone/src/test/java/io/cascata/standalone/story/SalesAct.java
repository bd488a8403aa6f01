package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** The opportunity crosses to sales development, is kept back by the gate, crosses to sales and is won. */
record SalesAct(Play play, Deal deal, String lea) {

    private static final String QUALIFY = """
            {"action": "ADVANCE", "stage": "qualified"}""";

    void perform() throws Exception {
        advance("prioritized");
        cross("null", "MARKETING", "SALES_DEVELOPMENT", "sam");
        play.change(deal.path(), "/amount", """
                {"amount": {"amount": 12000, "currency": "EUR"}}""");
        keptBack();
        joined();
        play.change(deal.path(), "/stage", QUALIFY);
        passed();
        advance("pipeline");
        cross("sam", "SALES_DEVELOPMENT", "SALES", "sue");
        play.change(deal.path(), "/win", """
                {"contract": {"start": "2026-07-01", "termMonths": 12}}""");
        won();
    }

    private void advance(String stage) throws Exception {
        play.change(deal.path(), "/stage", """
                {"action": "ADVANCE", "stage": "%s"}""".formatted(stage));
        play.awaited(
                deal.path(), view -> view.at("/opportunity/stage").asString().equals(stage));
    }

    /** It changes its owner when it is accepted, not before. */
    private void cross(String holder, String from, String to, String user) throws Exception {
        var handshake = play.offered("opportunity/" + deal.id());
        assertThat(handshake.get("from").asString()).isEqualTo(from);
        assertThat(handshake.at("/to/team").asString()).isEqualTo(to);
        assertThat(handshake.at("/raci/accountable/team").asString()).isEqualTo(to);
        assertThat(owner(play.get(deal.path()))).isEqualTo(holder);
        play.change("/api/handshakes/" + handshake.get("id").asString(), "/accept", """
                {"owner": {"team": "%s", "user": "%s"}}""".formatted(to, user));
        play.awaited(deal.path(), view -> owner(view).equals(user));
        assertThat(play.told(deal.id())).endsWith("opportunity.owner-assigned");
    }

    private static String owner(JsonNode view) {
        return view.at("/opportunity/owner/user").asString("null");
    }

    private void keptBack() throws Exception {
        var before = play.told(deal.id());
        var problem = play.refused(deal.path(), "/stage", QUALIFY);
        assertThat(problem.get("code").asString()).isEqualTo("committee-incomplete");
        assertThat(problem.at("/values/required").asInt()).isEqualTo(4);
        assertThat(problem.at("/values/targetRoles").asInt()).isEqualTo(5);
        assertThat(Play.words(problem.at("/values/covered"))).containsExactly("Champion", "Influencer");
        assertThat(Play.words(problem.at("/values/missing"))).containsExactly("Decision Maker", "User", "Ratifier");
        assertThat(play.told(deal.id())).isEqualTo(before);
    }

    /** The converted lead is confirmed in the group, another contact is added on the opportunity: both show both. */
    private void joined() throws Exception {
        play.change(deal.groupPath(), "/members/" + lea + "/confirm", """
                {"role": "Decision Maker"}""");
        play.change(deal.path(), "/contact-roles", """
                {"contact": "rosa", "role": "User"}""");
        play.awaited(deal.path(), view -> view.at("/opportunity/roles").size() == 4);
        play.awaited(deal.groupPath(), view -> view.get("people").size() == 4);
    }

    private void passed() throws Exception {
        var gate = play.lastOf(deal.id(), "opportunity.stage-advanced").at("/data/gate");
        assertThat(gate.get("requiredRoles").asInt()).isEqualTo(4);
        assertThat(Play.words(gate.get("coveredRoles")))
                .containsExactly("Champion", "Decision Maker", "Influencer", "User");
    }

    private void won() throws Exception {
        var view = play.awaited(
                        deal.path(),
                        seen -> seen.at("/opportunity/outcome").asString().equals("WON"))
                .get("opportunity");
        assertThat(view.at("/contract/start").asString()).isEqualTo("2026-07-01");
        assertThat(view.at("/contract/termMonths").asInt()).isEqualTo(12);
        assertThat(play.told(deal.id()))
                .containsExactly(
                        "opportunity.opened",
                        "opportunity.stage-advanced",
                        "opportunity.contact-role-added",
                        "opportunity.contact-role-added",
                        "opportunity.stage-advanced",
                        "opportunity.owner-assigned",
                        "opportunity.amount-set",
                        "opportunity.contact-role-added",
                        "opportunity.contact-role-added",
                        "opportunity.stage-advanced",
                        "opportunity.stage-advanced",
                        "opportunity.owner-assigned",
                        "opportunity.won");
    }
}
