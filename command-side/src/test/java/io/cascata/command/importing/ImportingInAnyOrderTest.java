package io.cascata.command.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascata.command.decision.BatchExecutor;
import io.cascata.command.importing.plan.ImportProgress;
import io.cascata.command.importing.reading.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportingInAnyOrderTest {

    @TempDir
    private Path directory;

    @Test
    void shuffled_rows_give_the_same_events_with_the_same_ids() throws Exception {
        var expected = imported("ordered", Interest.complete());
        for (long seed = 1; seed <= 20; seed++) {
            var random = new Random(seed);
            var shuffled = List.of(Interest.complete()).stream()
                    .map(file -> shuffled(file, random))
                    .toArray(SourceFile[]::new);

            assertThat(imported("seed-" + seed, shuffled)).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void however_small_the_batches_the_events_are_the_same() throws Exception {
        var expected = imported("large", Interest.complete());
        for (int size = 1; size <= 4; size++) {
            try (var bench = ImportBench.in(folder("size-" + size))) {
                var report = bench.importer(size).run(request(), ImportProgress.SILENT);

                assertThat(bench.content()).as("batches of %d", size).isEqualTo(expected);
                assertThat(report.events()).isEqualTo(expected.size());
            }
        }
    }

    @Test
    void an_import_that_dies_between_batches_is_completed_by_importing_again() throws Exception {
        var expected = imported("whole", Interest.complete());
        var calls = new AtomicInteger();
        UnaryOperator<BatchExecutor> dying = executor -> requests -> {
            if (calls.incrementAndGet() == 3) {
                throw new IllegalStateException("killed");
            }
            return executor.execute(requests);
        };
        try (var bench = ImportBench.in(folder("killed"), dying)) {
            var request = request();
            assertThatThrownBy(() -> bench.importer(2).run(request, ImportProgress.SILENT))
                    .hasMessage("killed");
            assertThat(bench.content()).isNotEmpty().hasSizeLessThan(expected.size());

            bench.importer(2).run(request, ImportProgress.SILENT);

            assertThat(bench.content()).isEqualTo(expected);
        }
    }

    @Test
    void a_cancelled_import_stops_before_the_next_batch_and_says_so() throws Exception {
        try (var bench = ImportBench.in(folder("cancelled"))) {
            var done = new AtomicInteger();
            var report = bench.importer(1).run(request(), new ImportProgress() {
                @Override
                public void carriedOut(int works, int commands) {
                    done.incrementAndGet();
                }

                @Override
                public boolean isCancelled() {
                    return done.get() == 2;
                }
            });

            assertThat(report.completed()).isFalse();
            assertThat(report.warnings()).anyMatch(warning -> warning.contains("cancelled"));
            assertThat(bench.content()).isNotEmpty().hasSize((int) report.events());
        }
    }

    private static ImportRequest request() {
        return new ImportRequest(
                ImportProfile.SALESFORCE, List.of(Interest.complete()), null, null, ImportBench.settings());
    }

    private SortedMap<UUID, String> imported(String name, SourceFile... files) throws Exception {
        try (var bench = ImportBench.in(folder(name))) {
            assertThat(bench.salesforce(files).rejections()).isEmpty();
            return bench.content();
        }
    }

    private Path folder(String name) throws Exception {
        return Files.createDirectory(directory.resolve(name));
    }

    private static SourceFile shuffled(SourceFile file, Random random) {
        try (var in = file.opener().open()) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var rows = new ArrayList<>(lines.subList(1, lines.size()));
            Collections.shuffle(rows, random);
            return ImportBench.file(file.name(), lines.getFirst() + "\n" + String.join("\n", rows) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
