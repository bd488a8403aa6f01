package io.cascata.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpMethod;

/** What holds for every operation that changes something. */
class ChangingThroughTheApiTest extends ApiTest {

    enum Change {
        ACCOUNT_PROFILE(PUT, "/api/accounts/acme/profile", "{'profile': {'name': 'Acme Inc.'}}"),
        CONTACT_PROFILE(PUT, "/api/contacts/mia/profile", "{'profile': {'name': 'Mia'}}"),
        JOIN_ACCOUNT(PUT, "/api/contacts/mia/account", "{'account': 'acme'}"),
        ACTIVATE(POST, "/api/processes/p-1/activate", "{'version': 1}"),
        MIGRATE_ALL(POST, "/api/processes/p-1/migrate", "{'stages': [{'from': 'target', 'to': 'detected'}]}"),
        MIGRATE(POST, "/api/opportunities/o-1/migrate", "{'version': 1, 'reason': 'shorter'}"),
        AMOUNT(POST, "/api/opportunities/o-1/amount", "{'amount': {'amount': 5, 'currency': 'EUR'}}"),
        CLOSE_DATE(POST, "/api/opportunities/o-1/close-date", "{'closeDate': '2026-03-31'}"),
        OWNER(POST, "/api/opportunities/o-1/owner", "{'owner': {'team': 'SALES', 'user': 'leo'}}"),
        STAGE(POST, "/api/opportunities/o-1/stage", "{'action': 'ADVANCE', 'stage': 'detected'}"),
        WIN(POST, "/api/opportunities/o-1/win", "{'reason': 'price'}"),
        LOSE(POST, "/api/opportunities/o-1/lose", "{'reason': 'price'}"),
        RECYCLE(POST, "/api/opportunities/o-1/recycle", "{'reason': 'later'}"),
        REOPEN(POST, "/api/opportunities/o-1/reopen", "{'stage': 'target', 'reason': 'new budget'}"),
        ADD_ROLE(POST, "/api/opportunities/o-1/contact-roles", "{'contact': 'mia', 'role': 'Champion'}"),
        CHANGE_ROLE(PUT, "/api/opportunities/o-1/contact-roles/mia", "{'role': 'User'}"),
        REMOVE_ROLE(DELETE, "/api/opportunities/o-1/contact-roles/mia", ""),
        PRIMARY(POST, "/api/opportunities/o-1/primary-contact", "{'contact': 'mia'}");

        private final HttpMethod method;
        private final String path;
        private final String body;

        Change(HttpMethod method, String path, String body) {
            this.method = method;
            this.path = path;
            this.body = body.replace('\'', '"');
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_needs_a_version(Change change) {
        assertProblem(send("ada", change.method, change.path, null, null, change.body), 428, "if-match-required");
    }

    @ParameterizedTest
    @EnumSource
    void it_is_refused_on_another_version(Change change) {
        var refused = send("ada", change.method, change.path, null, "\"1\"", change.body);

        assertProblem(refused, 412, "version-mismatch");
        assertThat(refused).bodyJson().extractingPath("$.values.expected").isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void it_needs_something_to_change(Change change) {
        var code = FAMILIES.get(change.path.split("/", -1)[2]) + "-unknown";

        assertProblem(send("ada", change.method, change.path, null, "*", change.body), 404, code);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOVE_ROLE")
    void it_knows_all_its_fields(Change change) {
        assertWrongField(
                send("ada", change.method, change.path, null, "*", "{\"colour\": 1, " + change.body.substring(1)),
                "colour",
                "unknown");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOVE_ROLE")
    void it_is_json(Change change) {
        var cut = change.body.substring(0, change.body.length() - 1);

        assertProblem(send("ada", change.method, change.path, null, "*", cut), 400, "json-malformed");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "REMOVE_ROLE")
    void it_is_of_bounded_size(Change change) {
        var padded = "{" + " ".repeat(BodyLimit.BYTES) + change.body.substring(1);

        assertProblem(send("ada", change.method, change.path, null, "*", padded), 413, "too-large");
    }

    @ParameterizedTest
    @EnumSource
    void it_has_happened(Change change) {
        openDeal();
        long before = log.head();
        var future = NOW.plusSeconds(301);
        var refused = change.method.equals(DELETE)
                ? send("ada", DELETE, change.path + "?occurredAt=" + future, null, "*", "")
                : send(
                        "ada",
                        change.method,
                        change.path,
                        null,
                        "*",
                        "{\"occurredAt\": \"" + future + "\", " + change.body.substring(1));

        assertProblem(refused, 422, "occurred-in-the-future");
        assertThat(log.head()).isEqualTo(before);
    }
}
