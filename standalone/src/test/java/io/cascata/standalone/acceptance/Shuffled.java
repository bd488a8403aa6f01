package io.cascata.standalone.acceptance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** The files of a directory with their rows in another order; the seed is printed. */
final class Shuffled {

    private Shuffled() {}

    static void copy(Path from, Path into) throws IOException {
        var seed = System.nanoTime();
        System.out.println("rows shuffled with seed " + seed);
        try (var files = Files.list(from)) {
            for (var file : files.sorted().toList()) {
                shuffle(file, into, new Random(seed));
            }
        }
    }

    private static void shuffle(Path file, Path into, Random random) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            var rows = new ArrayList<>(reader.lines().toList());
            var heading = rows.removeFirst();
            Collections.shuffle(rows, random);
            rows.addFirst(heading);
            Files.write(into.resolve(file.getFileName().toString().replace(".gz", "")), rows);
        }
    }

    private static InputStream open(Path file) throws IOException {
        var stream = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(stream) : stream;
    }
}
