package io.cascata.standalone.story;

import io.cascata.standalone.acceptance.Answers;
import io.cascata.standalone.acceptance.RunningServer;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What there is before the story begins: a solution and whom it is sold to, a gate, a company and people who work there. */
record Setting(RunningServer server) {

    private static final String PROFILE = """
            {"roles": [
              {"role": "Champion", "headCount": 1, "jobTitles": ["VP People"]},
              {"role": "Decision Maker", "headCount": 1, "jobTitles": ["Chief People Officer"]},
              {"role": "Influencer", "headCount": 1, "jobTitles": ["Talent Manager"]},
              {"role": "User", "headCount": 1, "jobTitles": ["Recruiter"]},
              {"role": "Ratifier", "headCount": 1, "jobTitles": ["Head of Legal"]}]}""";

    private static final Map<String, String> PEOPLE =
            Map.of("vera", "VP People", "omar", "Talent Manager", "rosa", "Recruiter");

    void build() throws Exception {
        var solution = server.create("/api/solutions", "solution", """
                {"id": "talent", "name": "Talent management"}""");
        var profiled = server.replace("/api/solutions/talent/target-profile", solution, PROFILE);
        server.change("/api/solutions/talent/content", profiled, """
                {"content": "2022 recruiting best practice"}""");
        var drafted = server.create("/api/processes", "process", """
                {"id": "acquisition", "definition": %s}""".formatted(fiveStages()));
        server.change("/api/processes/acquisition/activate", drafted, """
                {"version": 2}""");
        server.create("/api/accounts", "account", """
                {"id": "acme", "profile": {"name": "ACME Manufacturing", "website": "https://acme-manufacturing.com",
                 "country": "DE"}}""");
        for (var person : PEOPLE.entrySet()) {
            employ(person.getKey(), person.getValue());
        }
    }

    private void employ(String contact, String jobTitle) throws Exception {
        server.create("/api/contacts", contact, """
                {"id": "%1$s", "account": "acme", "profile": {"name": "%1$s", "jobTitle": "%2$s",
                 "email": "%1$s@acme-manufacturing.com"}}""".formatted(contact, jobTitle));
    }

    /** The shipped acquisition from detected on: the fourth of its five open stages asks for its share of the committee. */
    private JsonNode fiveStages() throws Exception {
        var definition = (ObjectNode) server.get("/api/processes/acquisition").get("definition");
        keep(definition, "transitions", move -> !isEarly(move.get("from")) && !isEarly(move.get("to")));
        keep(definition, "stages", stage -> !isEarly(stage.get("key")));
        for (var stage : definition.get("stages")) {
            if (stage.get("key").asString().equals("qualified")) {
                ((ObjectNode) stage).set("rules", JsonMapper.shared().readTree("""
                        {"committee": {"measure": "FILLED"}, "required": [], "exit": []}"""));
            }
        }
        return definition;
    }

    private static void keep(ObjectNode definition, String rows, Predicate<JsonNode> kept) {
        definition.set(
                rows,
                JsonMapper.shared()
                        .valueToTree(
                                Answers.rows(definition.get(rows)).filter(kept).toList()));
    }

    /** Target account and target, where nobody has shown any interest yet. */
    private static boolean isEarly(JsonNode stage) {
        return stage.asString("").startsWith("target");
    }
}
