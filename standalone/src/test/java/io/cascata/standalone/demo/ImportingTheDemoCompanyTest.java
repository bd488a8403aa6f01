package io.cascata.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascata.command.importing.ImportReport;
import io.cascata.command.importing.ImportRequest;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.plan.ImportSettings;
import io.cascata.log.EventLog;
import io.cascata.log.sqlite.SqliteEventLog;
import io.cascata.standalone.embedded.WriteSide;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingTheDemoCompanyTest {

    private static final Clock CLOCK = Clock.fixed(DemoSettings.DEFAULT.end(), ZoneOffset.UTC);

    @TempDir
    private Path directory;

    @Test
    void the_same_export_under_another_source_adds_no_event() throws IOException {
        var export = new Demo(new DemoSettings(7, DemoSettings.DEFAULT.until(), 20)).export(directory, CLOCK.instant());
        try (var log = SqliteEventLog.open(directory.resolve("data"), CLOCK)) {
            assertThat(imported(log, export).events()).isPositive();
            var head = log.head();

            var again = imported(log, renamed(export));

            assertThat(again.source()).isEqualTo("another");
            assertThat(again.rejections()).isEmpty();
            assertThat(log.head()).isEqualTo(head);
        }
    }

    private static ImportReport imported(EventLog log, ImportRequest request) {
        return new WriteSide(log).importer(CLOCK).run(request, ImportProgress.SILENT);
    }

    private static ImportRequest renamed(ImportRequest export) {
        return new ImportRequest(
                export.profile(),
                export.files(),
                export.process(),
                export.mapping(),
                ImportSettings.of("another", CLOCK.instant()));
    }
}
