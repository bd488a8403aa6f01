package io.cascata.query.stagehistory;

import io.cascata.events.account.AccountEvent;
import io.cascata.events.account.AccountProfileRevised;
import io.cascata.events.account.AccountRegistered;
import io.cascata.events.account.AccountTargeted;
import io.cascata.events.account.AccountUntargeted;
import io.cascata.events.process.ProcessActivated;
import io.cascata.events.process.ProcessDrafted;
import io.cascata.events.process.ProcessEvent;
import io.cascata.events.process.ProcessMigrationOrdered;
import io.cascata.events.value.AccountProfile;
import io.cascata.query.projection.RecordedEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** What stages and accounts are called: known from the event on, whatever its business time, for a name is no fact in time. */
final class ReferenceRows {

    private final StageModels models;
    private final List<Drafted> drafts = new ArrayList<>();
    private final List<Activated> activations = new ArrayList<>();
    private final List<Account> accounts = new ArrayList<>();

    private record Drafted(long position, ProcessDrafted event) {}

    private record Activated(long position, ProcessActivated event) {}

    private record Account(long position, String id, AccountProfile profile) {}

    ReferenceRows(StageModels models) {
        this.models = models;
    }

    void process(RecordedEvent recorded, ProcessEvent event) {
        switch (event) {
            case ProcessDrafted drafted -> {
                models.drafted(drafted);
                drafts.add(new Drafted(recorded.position(), drafted));
            }
            case ProcessActivated activated -> activations.add(new Activated(recorded.position(), activated));
            case ProcessMigrationOrdered ordered -> {}
        }
    }

    void account(RecordedEvent recorded, AccountEvent event) {
        switch (event) {
            case AccountRegistered registered -> account(recorded, event, registered.profile());
            case AccountProfileRevised revised -> account(recorded, event, revised.profile());
            case AccountTargeted targeted -> {}
            case AccountUntargeted untargeted -> {}
        }
    }

    private void account(RecordedEvent recorded, AccountEvent event, AccountProfile profile) {
        accounts.add(new Account(recorded.position(), event.id().value(), profile));
    }

    void write(DuckDBConnection connection) throws SQLException {
        for (var draft : drafts) {
            replace(draft, connection);
            write(draft, connection);
        }
        writeActivations(connection);
        writeAccounts(connection);
        clear();
    }

    private void writeActivations(DuckDBConnection connection) throws SQLException {
        try (var appender = connection.createAppender("process_active")) {
            for (var active : activations) {
                appender.beginRow().append(active.event().id().value());
                appender.append(active.event().version())
                        .append(active.position())
                        .endRow();
            }
        }
    }

    private void writeAccounts(DuckDBConnection connection) throws SQLException {
        try (var appender = connection.createAppender("account")) {
            for (var account : accounts) {
                var profile = account.profile();
                appender.beginRow()
                        .append(account.id())
                        .append(account.position())
                        .append(profile.name());
                appender.append(profile.industry()).append(profile.segment());
                appender.append(profile.country()).append(profile.region()).endRow();
            }
        }
    }

    private static void replace(Drafted draft, DuckDBConnection connection) throws SQLException {
        var event = draft.event();
        try (var replaced = connection.prepareStatement(
                "UPDATE process_stage SET known_until = ? WHERE process = ? AND version = ? AND known_until = ?")) {
            replaced.setLong(1, draft.position());
            replaced.setString(2, event.id().value());
            replaced.setInt(3, event.version());
            replaced.setLong(4, KnownRow.STILL);
            replaced.executeUpdate();
        }
    }

    private static void write(Drafted draft, DuckDBConnection connection) throws SQLException {
        var event = draft.event();
        try (var appender = connection.createAppender("process_stage")) {
            for (var stage : event.definition().stages()) {
                var team = stage.owner();
                appender.beginRow().append(event.id().value()).append(event.version());
                appender.append(draft.position()).append(draft.position()).append(KnownRow.STILL);
                appender.append(event.definition().name())
                        .append(event.definition().type().name());
                appender.append(stage.key().value())
                        .append(stage.order())
                        .append(stage.canonical().name());
                appender.append(stage.name())
                        .append(team == null ? null : team.name())
                        .endRow();
            }
        }
    }

    void clear() {
        drafts.clear();
        activations.clear();
        accounts.clear();
    }
}
