package io.cascata.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingToolsTest extends LauncherTest {

    @Test
    void java_home_goes_before_path_and_path_before_the_usual_folders() throws Exception {
        workshop.jarOlderThanSourcesBySeconds(-10);
        workshop.jdk("jdks/25", "25");
        assertThat(workshop.run(NOTHING_SET).out()).contains("jdk 25,");

        workshop.putOnPath(workshop.jdk("elsewhere/26", "26-ea"));
        assertThat(workshop.run(NOTHING_SET).out()).contains("jdk 26-ea,");

        var home = workshop.jdk("my jdk", "27.0.2");
        assertThat(workshop.run(Map.of("JAVA_HOME", home.toString())).out()).contains("jdk 27.0.2,");
    }

    @Test
    void an_old_java_on_path_and_in_java_home_is_passed_over() throws Exception {
        workshop.jarOlderThanSourcesBySeconds(-10);
        var old = workshop.jdk("elsewhere/17", "17.0.15");
        workshop.putOnPath(old);
        workshop.jdk("jdks/8", "1.8.0_402");
        workshop.jdk("jdks/25", "25");

        assertThat(workshop.run(Map.of("JAVA_HOME", old.toString())).out()).contains("jdk 25,");
    }

    @Test
    void without_a_new_enough_jdk_it_says_what_it_found_and_what_to_install() throws Exception {
        workshop.putOnPath(workshop.jdk("elsewhere/17", "17.0.15"));

        var run = workshop.run(NOTHING_SET, "demo");

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("needs a JDK 25 or newer and found", "17 (", "temurin-25-jdk", "JAVA_HOME");
    }

    @Test
    void without_any_jdk_it_says_so() throws Exception {
        assertThat(workshop.run(NOTHING_SET, "demo").err()).contains("needs a JDK 25 or newer and found none");
    }

    @Test
    void without_maven_it_says_what_to_install() throws Exception {
        workshop.jdk("jdks/25", "25");

        var run = workshop.run(NOTHING_SET, "demo");

        assertThat(run.exitCode()).isEqualTo(69);
        assertThat(run.err()).contains("needs Maven 3.8 or newer", "apt-get install maven");
    }
}
