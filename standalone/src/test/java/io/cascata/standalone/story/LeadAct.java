package io.cascata.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import tools.jackson.databind.JsonNode;

/** A third person comes in as a lead: handed over and matched as soon as it is qualified, converted, accepted. */
record LeadAct(Play play, Deal deal) {

    private static final String LEAD = "/api/leads/lea";

    /** The contact that the lead has become. */
    String perform() throws Exception {
        play.create("/api/leads", "lea", """
                {"id": "lea", "origin": {"way": "FORM", "detail": "demo request"}, "profile": {
                 "person": {"name": "Lea Roth", "email": "lea.roth@acme-manufacturing.com",
                            "jobTitle": "Chief People Officer"},
                 "company": "Acme Manufacturing GmbH", "country": "DE", "solution": "talent"}}""");
        play.awaited("/api/leads?open=true", page -> page.get("leads").size() == 1);
        play.change(LEAD, "/qualify", "{}");
        var contact = converted(play.awaited(LEAD, view -> view.hasNonNull("conversion")));
        handOver();
        assertThat(play.tagged("lead=lea"))
                .containsExactly("lead.captured", "lead.qualified", "lead.matched", "lead.converted", "lead.accepted");
        return contact;
    }

    /** Matched though written another way, and proposed where the account decides about the same solution already. */
    private String converted(JsonNode lead) {
        assertThat(lead.at("/match/strength").asString()).isEqualTo("STRONG");
        var conversion = lead.get("conversion");
        assertThat(conversion.get("account").asString()).isEqualTo("acme");
        assertThat(conversion.get("newAccount").asBoolean()).isFalse();
        assertThat(conversion.get("newContact").asBoolean()).isTrue();
        var contact = conversion.get("contact").asString();
        var group = play.awaited(deal.groupPath(), view -> view.get("members").size() == 3);
        assertThat(group.get("people")).hasSize(2);
        assertThat(group.get("opportunities")).hasSize(1);
        return contact;
    }

    private void handOver() throws Exception {
        assertThat(play.awaited("/api/leads/queue", queue -> queue.size() == 1)
                        .at("/0/lead")
                        .asString())
                .isEqualTo("lea");
        var handshake = play.offered("lead/lea");
        assertThat(play.get("/api/queue").get("handshakes")).hasSize(1);
        assertThat(handshake.at("/deadline/serviceLevel").asString()).isEqualTo("lead-follow-up");
        var path = "/api/handshakes/" + handshake.get("id").asString();
        play.change(path, "/accept", """
                {"owner": {"team": "SALES_DEVELOPMENT", "user": "sam"}}""");
        play.awaited(LEAD, view -> view.at("/progress/personStage").asString().equals("SAL"));
        play.change(path, "/follow-up", """
                {"what": "called her"}""");
        play.awaited(path, view -> view.get("promise").asString().equals("MET"));
        play.awaited("/api/leads/queue", JsonNode::isEmpty);
        play.awaited("/api/queue", queue -> queue.get("handshakes").isEmpty());
    }
}
