package io.cascata.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A copy of the launcher in a folder of its own, with JDKs and a Maven that only write down how they were called. */
final class Workshop {

    private static final Path LAUNCHER = Path.of("..", "cascata");
    private static final List<String> TOOLS =
            List.of("dirname", "readlink", "find", "sed", "head", "tail", "mkdir", "touch", "cat", "rm");

    private final Path root;
    private final Path project;
    private final Path bin;

    Workshop(Path root) throws IOException {
        this.root = root;
        this.project = Files.createDirectories(root.resolve("a project"));
        this.bin = Files.createDirectories(root.resolve("bin"));
        for (var tool : TOOLS) {
            script(bin.resolve(tool), "exec " + systemTool(tool) + " \"$@\"");
        }
        Files.copy(LAUNCHER, project.resolve("cascata"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.createDirectories(project.resolve("standalone/src/main/java"));
        Files.writeString(project.resolve("standalone/pom.xml"), "<project/>");
        Files.writeString(project.resolve("standalone/src/main/java/Main.java"), "class Main {}");
    }

    /** What a call printed and how it ended. */
    record Run(int exitCode, String out, String err) {}

    Path jar() {
        return project.resolve("standalone/target/cascata.jar");
    }

    Path unpacked() {
        return project.resolve("standalone/target/app");
    }

    Path launcher() {
        return project.resolve("cascata");
    }

    Path source() {
        return project.resolve("standalone/src/main/java/Main.java");
    }

    /** A JDK whose java prints its arguments, one a line, and ends with the code given by {@code FAKE_EXIT}. */
    Path jdk(String folder, String version) throws IOException {
        var home = Files.createDirectories(root.resolve(folder));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(home.resolve("bin/java"), """
                echo "jdk %s, update check off: $AXONIQ_UPDATE_CHECKER_DISABLED"
                for argument in "$@"; do echo "[$argument]"; done
                exit "${FAKE_EXIT:-0}"
                """.formatted(version));
        script(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    /** Such a JDK that also keeps what a start loaded, when it is told to. */
    Path jdkWithCache(String folder, String version) throws IOException {
        var home = jdk(folder, version);
        var java = home.resolve("bin/java");
        var rest = Files.readString(java).substring("#!/bin/sh\n".length());
        script(java, """
                for argument in "$@"; do
                  case $argument in -XX:AOTCacheOutput=*) echo "$@" >"${argument#*=}" ;; esac
                done
                """ + rest);
        return home;
    }

    /** Puts the java of a JDK on PATH, by a link as packages do it. */
    void putOnPath(Path jdk) throws IOException {
        Files.createSymbolicLink(bin.resolve("java"), jdk.resolve("bin/java"));
    }

    void maven(String whatItDoes) throws IOException {
        script(bin.resolve("mvn"), whatItDoes);
    }

    void mavenThatBuilds() throws IOException {
        maven("mkdir -p standalone/target; echo \"$* with $JAVA_HOME\" >standalone/target/cascata.jar");
    }

    /** The naps stand for the time a build takes, so that the edit falls between its start and its end. */
    void mavenThatBuildsWhileSomebodyEdits() throws IOException {
        maven("/bin/sleep 0.05; touch standalone/src/main/java/Main.java; /bin/sleep 0.05;"
                + " mkdir -p standalone/target; echo built >standalone/target/cascata.jar");
    }

    void jarOlderThanSourcesBySeconds(long seconds) throws IOException {
        Files.createDirectories(jar().getParent());
        Files.writeString(jar(), "built before");
        Files.setLastModifiedTime(
                jar(),
                FileTime.from(Files.getLastModifiedTime(source()).toInstant().minusSeconds(seconds)));
    }

    Run run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return runAs(launcher(), environment, arguments);
    }

    Run runAs(Path command, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        var out = root.resolve("out.txt");
        var err = root.resolve("err.txt");
        var builder = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", bin.toString(), "CASCATA_JDKS", root + "/jdks/*"));
        builder.environment().putAll(environment);
        var process = builder.start();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the launcher did not end: " + Files.readString(err));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static Path systemTool(String name) {
        return Stream.of("/usr/bin", "/bin")
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " on this machine"));
    }

    private static void script(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
