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

    /** Folders of one machine, and hosts that packages come from: a clone elsewhere has neither. */
    private static final Pattern MACHINE = Pattern.compile(
            "(^|[\\s\"'(=:])/(work|root)/|repo[1]?\\.maven\\.|registry\\.npmjs|deb\\.debian|services\\.gradle");

    private final SourceFiles project =
            new SourceFiles(Path.of("..").toAbsolutePath().normalize());

    @TempDir
    private Path folder;

    @Test
    void no_file_is_longer_than_a_reader_can_bear() {
        assertThat(project.mainJava()).hasSizeGreaterThan(50).allSatisfy(file -> assertThat(SourceFiles.lines(file))
                .as(file.toString())
                .hasSizeLessThanOrEqualTo(MOST_LINES_OF_A_FILE));
    }

    @Test
    void no_method_is_longer_than_a_screen() {
        assertThat(SourceFiles.methodsLongerThan(MOST_LINES_OF_A_METHOD, project.mainJava()))
                .isEmpty();
    }

    @Test
    void nothing_names_a_machine_or_a_registry() {
        assertThat(project.texts())
                .filteredOn(file -> !file.endsWith("SourceFilesTest.java"))
                .allSatisfy(file ->
                        assertThat(SourceFiles.lines(file)).as(file.toString()).noneMatch(this::namesAMachine));
    }

    @Test
    void a_long_method_is_found_with_its_length() throws IOException {
        var body = "        call();\n".repeat(MOST_LINES_OF_A_METHOD + 1);
        var file = Files.writeString(
                folder.resolve("Long.java"),
                "class Long {\n    void run() {\n" + body + "    }\n\n    void call() {}\n}\n");

        assertThat(SourceFiles.methodsLongerThan(MOST_LINES_OF_A_METHOD, List.of(file)))
                .containsExactly("Long.java: run has 21 lines");
    }

    @Test
    void a_machine_path_is_told_from_a_route() {
        assertThat(namesAMachine("cp /work/main/pom.xml .")).isTrue();
        assertThat(namesAMachine("data: \"/root/.cascata\"")).isTrue();
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
