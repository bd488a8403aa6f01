package io.cascata.standalone.demo;

import java.util.List;
import java.util.stream.Stream;

/** One export file: its name, its column names and its rows. */
record Sheet(String file, List<String> columns, Stream<List<String>> rows) {

    Sheet {
        columns = List.copyOf(columns);
    }
}
