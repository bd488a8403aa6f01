package io.cascata.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {

    private static final int MOST_LINES_OF_A_FILE = 200;

    private static final int MOST_LINES_OF_A_METHOD = 20;
    private static final int MOST_LINES_OF_A_TABLE = 25;

    /** Folders of one machine, and hosts that packages come from: a clone elsewhere has neither. */
    private static final Pattern MACHINE = Pattern.compile(
            "(^|[\\s\"'(=:])/(work|root)/|repo[1]?\\.maven\\.|registry\\.npmjs|deb\\.debian|services\\.gradle");

    private static final String SHOWN_TEST =
            "command-side/src/test/java/io/cascata/command/opportunity/PrimaryContactTest.java";

    private final SourceFiles project =
            new SourceFiles(Path.of("..").toAbsolutePath().normalize());

    @TempDir
    private Path folder;

    @Test
    void no_file_is_longer_than_a_reader_can_bear() {
        assertThat(project.mainJava())
                .hasSizeGreaterThan(50)
                .filteredOn(file -> SourceFiles.lines(file).size() > MOST_LINES_OF_A_FILE)
                .isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        assertThat(SourceFiles.methodsLongerThan(MOST_LINES_OF_A_METHOD, MOST_LINES_OF_A_TABLE, project.mainJava()))
                .isEmpty();
    }

    @Test
    void nothing_names_a_machine_or_a_registry() {
        var named = project.texts().stream()
                .filter(file -> !file.endsWith("SourceFilesTest.java"))
                .flatMap(file -> SourceFiles.lines(file).stream()
                        .filter(this::namesAMachine)
                        .map(line -> file + ": " + line));

        assertThat(named).isEmpty();
    }

    @Test
    void the_test_that_contributors_are_shown_is_one_that_runs() throws IOException {
        var guide = Files.readString(project.root().resolve("CONTRIBUTING.md"));
        var shown = guide.substring(guide.indexOf("```java\n") + "```java\n".length(), guide.lastIndexOf("```"));

        assertThat(project.root().resolve(SHOWN_TEST)).content().contains(shown);
        assertThat(guide).contains(SHOWN_TEST);
    }

    @Test
    void a_long_method_is_found_with_its_length() throws IOException {
        var body = "        call();\n".repeat(MOST_LINES_OF_A_METHOD + 1);
        var file = Files.writeString(
                folder.resolve("Long.java"),
                "class Long {\n    void run() {\n" + body + "    }\n\n    void call() {}\n}\n");

        assertThat(SourceFiles.methodsLongerThan(MOST_LINES_OF_A_METHOD, MOST_LINES_OF_A_TABLE, List.of(file)))
                .containsExactly("Long.java: run has 21 lines");
    }

    @Test
    void a_statement_alone_may_fill_a_table_but_not_a_page() throws IOException {
        var columns = "            \"a column\",\n".repeat(MOST_LINES_OF_A_METHOD);
        var file = Files.writeString(
                folder.resolve("Table.java"),
                "class Table {\n    void run() {\n        call(\n" + columns + "            1);\n    }\n}\n");

        assertThat(SourceFiles.methodsLongerThan(MOST_LINES_OF_A_METHOD, MOST_LINES_OF_A_TABLE, List.of(file)))
                .isEmpty();
        assertThat(SourceFiles.methodsLongerThan(MOST_LINES_OF_A_METHOD, MOST_LINES_OF_A_METHOD, List.of(file)))
                .containsExactly("Table.java: run has 22 lines");
    }

    @Test
    void a_machine_path_is_told_from_a_route() {
        assertThat(namesAMachine("cp /" + "work/main/pom.xml .")).isTrue();
        assertThat(namesAMachine("data: \"/" + "root/.cascata\"")).isTrue();
        assertThat(namesAMachine("GET /api/network/work/items")).isFalse();
    }

    @Test
    void the_walk_leaves_out_what_is_not_ours() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/log.txt"), "x");
        var kept = Files.writeString(folder.resolve("kept.txt"), "x");

        assertThat(new SourceFiles(folder).texts()).containsExactly(kept);
    }

    private boolean namesAMachine(String line) {
        return MACHINE.matcher(line).find();
    }
}
