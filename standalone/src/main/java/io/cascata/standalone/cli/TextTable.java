package io.cascata.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text in columns of equal width; columns are aligned to the left or, for figures, to the right. */
final class TextTable {

    private final List<Column> columns;
    private final List<List<String>> rows = new ArrayList<>();

    private TextTable(List<Column> columns) {
        this.columns = columns;
    }

    /** Headings; one that starts with {@code >} stands over figures. */
    static TextTable of(String... headings) {
        return new TextTable(List.of(headings).stream().map(Column::parse).toList());
    }

    TextTable row(Object... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(List.of(cells).stream().map(Object::toString).toList());
        return this;
    }

    @Override
    public String toString() {
        var widths = IntStream.range(0, columns.size()).map(this::width).toArray();
        var heading = line(columns.stream().map(Column::heading).toList(), widths);
        var rule = IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("  "));
        var body = rows.stream().map(row -> line(row, widths)).collect(Collectors.joining("\n"));
        return heading + "\n" + rule + "\n" + body;
    }

    private int width(int column) {
        var widest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.max(widest, columns.get(column).heading().length());
    }

    private String line(List<String> cells, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> columns.get(column).aligned(cells.get(column), widths[column]))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private record Column(String heading, boolean right) {

        static Column parse(String heading) {
            return heading.startsWith(">") ? new Column(heading.substring(1), true) : new Column(heading, false);
        }

        String aligned(String cell, int width) {
            var padding = " ".repeat(width - cell.length());
            return right ? padding + cell : cell + padding;
        }
    }
}
