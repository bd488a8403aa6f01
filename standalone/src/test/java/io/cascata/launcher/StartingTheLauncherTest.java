package io.cascata.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StartingTheLauncherTest extends LauncherTest {

    @Test
    void a_first_start_builds_then_runs_the_jar_with_all_arguments() throws Exception {
        workshop.jdk("jdks/25", "25.0.1");
        workshop.mavenThatBuilds();

        var run = workshop.run(NOTHING_SET, "import", "salesforce", "my exports", "*");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("cascata: building from the sources").hasLineCount(2);
        assertThat(run.out().lines())
                .startsWith("jdk 25.0.1, update check off: true")
                .contains("[--enable-native-access=ALL-UNNAMED]")
                .endsWith(
                        "[-jar]",
                        "[" + workshop.jar().toRealPath() + "]",
                        "[import]",
                        "[salesforce]",
                        "[my exports]",
                        "[*]");
    }

    @Test
    void maven_builds_the_standalone_module_with_the_jdk_that_was_found() throws Exception {
        var jdk = workshop.jdk("jdks/25", "25");
        workshop.mavenThatBuilds();

        workshop.run(NOTHING_SET, "serve");

        assertThat(workshop.jar()).content().contains("-pl standalone -am").contains("package with " + jdk);
    }

    @Test
    void what_a_start_loads_is_kept_with_the_build_and_used_from_then_on() throws Exception {
        workshop.jdkWithCache("jdks/25", "25");
        workshop.mavenThatBuilds();

        var first = workshop.run(NOTHING_SET, "verify").out();
        var second = workshop.run(NOTHING_SET, "verify").out();

        var app = workshop.unpacked().toRealPath();
        assertThat(second)
                .isEqualTo(first)
                .contains("[-XX:AOTCache=" + app + "/cascata.aot]\n[-jar]\n[" + app + "/cascata.jar]\n[verify]");
        assertThat(app.resolve("cascata.aot")).content().contains("serve --data " + app + "/training --port 0");
    }

    @Test
    void what_was_kept_of_an_older_build_is_left_aside() throws Exception {
        workshop.jdkWithCache("jdks/25", "25");
        workshop.mavenThatBuilds();
        workshop.run(NOTHING_SET, "verify");

        workshop.jarOlderThanSourcesBySeconds(-1_000);

        assertThat(workshop.run(NOTHING_SET, "verify").out())
                .doesNotContain("AOTCache")
                .contains("[-jar]\n[" + workshop.jar().toRealPath() + "]\n[verify]");
    }

    @Test
    void a_jar_newer_than_the_sources_is_run_as_it_is() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.jarOlderThanSourcesBySeconds(-10);

        var run = workshop.run(NOTHING_SET, "verify");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).doesNotContain("building");
        assertThat(workshop.jar()).hasContent("built before");
    }

    @Test
    void a_jar_that_something_else_built_is_prepared_once() throws Exception {
        workshop.jdkWithCache("jdks/25", "25");
        workshop.mavenThatBuilds();
        workshop.run(NOTHING_SET, "verify");
        Files.delete(workshop.unpacked().resolve("cascata.aot"));
        Files.delete(Path.of(workshop.unpacked() + "-tried"));

        assertThat(workshop.run(NOTHING_SET, "verify").err()).contains("preparing quick starts");

        var second = workshop.run(NOTHING_SET, "verify");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).contains("AOTCache");
    }

    @Test
    void a_jar_with_the_fixed_time_of_a_reproducible_build_is_as_old_as_what_it_was_made_from() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.jarOlderThanSourcesBySeconds(1_000_000);
        Files.writeString(Path.of(workshop.jar() + ".original"), "built just now");

        assertThat(workshop.run(NOTHING_SET).err()).doesNotContain("building");
    }

    @Test
    void a_source_newer_than_the_jar_builds_once() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.mavenThatBuilds();
        workshop.jarOlderThanSourcesBySeconds(10);

        assertThat(workshop.run(NOTHING_SET).err()).contains("building");
        assertThat(workshop.run(NOTHING_SET).err()).isEmpty();
    }

    @Test
    void a_source_edited_while_maven_ran_builds_again() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.mavenThatBuildsWhileSomebodyEdits();
        workshop.run(NOTHING_SET);

        assertThat(workshop.run(NOTHING_SET).err()).contains("building");
    }

    @Test
    void a_source_that_was_deleted_builds_again() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.mavenThatBuilds();
        workshop.run(NOTHING_SET);

        Files.delete(workshop.source());

        assertThat(workshop.run(NOTHING_SET).err()).contains("building");
    }

    @Test
    void the_exit_code_of_the_command_is_passed_on() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.jarOlderThanSourcesBySeconds(-10);

        assertThat(workshop.run(Map.of("FAKE_EXIT", "3")).exitCode()).isEqualTo(3);
    }

    @Test
    void a_build_that_fails_shows_the_end_of_its_log_and_runs_nothing() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.maven("echo 'cannot find symbol: Stage'; exit 1");

        var run = workshop.run(NOTHING_SET, "demo");

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("cannot find symbol: Stage", "the build failed", "cascata-build.log");
    }

    @Test
    void options_for_the_jvm_come_before_the_jar() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.jarOlderThanSourcesBySeconds(-10);

        var run = workshop.run(Map.of("CASCATA_JAVA_OPTS", "-Xmx512m -Dfile.encoding=UTF-8"), "serve");

        assertThat(run.out()).contains("[-Xmx512m]\n[-Dfile.encoding=UTF-8]\n[-jar]");
    }

    @Test
    void it_works_through_a_link_from_another_folder() throws Exception {
        workshop.jdk("jdks/25", "25");
        workshop.jarOlderThanSourcesBySeconds(-10);
        var link = Files.createSymbolicLink(folder.resolve("c"), workshop.launcher());

        assertThat(workshop.runAs(link, NOTHING_SET, "serve").out()).contains("[serve]");
    }
}
