package io.cascata.mission;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The table of docs/mission.md: each row, where it is seen, and the tests that prove it. */
record MissionDocument(List<MissionRow> rows, Map<String, SortedSet<Path>> tests) {

    private static final String HEAD = """
            # What Cascata does, row by row

            Every row has tests that carry its id as a tag (`@Tag("A01")`). The last column is where it is used or seen: a path of the API.

            This file is generated from the tests and checked by one. After a change, write it anew:

            ```
            mvn -q test -pl standalone -am -Dtest=MissionTest -Dsurefire.failIfNoSpecifiedTests=false -Dmission.document.write=true
            ```

            | row | what | tests | see |
            |---|---|---|---|
            """;

    String render() {
        return HEAD + rows.stream().map(this::line).collect(Collectors.joining());
    }

    /** The rows that no test proves. */
    List<String> unproven() {
        return rows.stream()
                .map(MissionRow::id)
                .filter(id -> !tests.containsKey(id))
                .toList();
    }

    private String line(MissionRow row) {
        return "| " + row.id() + " | " + row.says() + " | " + links(tests.getOrDefault(row.id(), new TreeSet<>()))
                + " | `" + row.see() + "` |\n";
    }

    private static String links(Collection<Path> files) {
        return files.stream()
                .map(file -> "[" + name(file) + "](../" + file + ")")
                .collect(Collectors.joining(", "));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace("Test.java", "");
    }
}
