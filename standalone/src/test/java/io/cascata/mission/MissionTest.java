package io.cascata.mission;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissionTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path DOCUMENT = ROOT.resolve(Path.of("docs", "mission.md"));

    /** How many rows each part of the mission has, numbered from 01. */
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            entry("A", 20),
            entry("B", 31),
            entry("C", 8),
            entry("D", 17),
            entry("E", 14),
            entry("F", 9),
            entry("G", 10),
            entry("H", 8),
            entry("I", 5),
            entry("J", 7),
            entry("K", 13),
            entry("P", 4));

    @Test
    void no_row_is_left_out() {
        var all = PARTS.entrySet().stream()
                .flatMap(part -> IntStream.rangeClosed(1, part.getValue())
                        .mapToObj(number -> "%s%02d".formatted(part.getKey(), number)))
                .sorted()
                .toList();

        assertThat(MissionRow.all()).extracting(MissionRow::id).isEqualTo(all);
    }

    @Test
    void every_row_has_a_test_that_carries_it() {
        assertThat(new MissionDocument(MissionRow.all(), TaggedTests.below(ROOT)).unproven())
                .isEmpty();
    }

    @Test
    void the_document_says_what_the_tests_carry() throws IOException {
        var rendered = new MissionDocument(MissionRow.all(), TaggedTests.below(ROOT)).render();
        if (Boolean.getBoolean("mission.document.write")) {
            Files.writeString(DOCUMENT, rendered);
        }

        assertThat(Files.readString(DOCUMENT))
                .as("docs/mission.md; its head says how to renew it")
                .isEqualTo(rendered);
    }

    @Test
    void a_row_without_a_test_is_named(@TempDir Path folder) throws IOException {
        var tests = Files.createDirectories(folder.resolve("module/src/test/java"));
        Files.writeString(tests.resolve("ClassTest.java"), "@Tag(\"A01\") class ClassTest {}");
        Files.writeString(tests.resolve("MethodTest.java"), "class MethodTest { @Tag(value = \"A02\") void is() {} }");
        var rows = List.of(row("A01"), row("A02"), row("A03"));

        var document = new MissionDocument(rows, TaggedTests.below(folder));

        assertThat(document.unproven()).containsExactly("A03");
        assertThat(document.render()).contains("[Method](../module/src/test/java/MethodTest.java)");
    }

    @Test
    void a_row_that_nobody_tests_leaves_its_cell_empty() {
        assertThat(new MissionDocument(List.of(row("A01")), Map.of()).render()).endsWith("| A01 | says |  | `see` |\n");
    }

    private static MissionRow row(String id) {
        return new MissionRow(id, "says", "see");
    }
}
