package io.cascata.query.process;

import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws a process as SVG: the open stages in a row, the closed ones in a column at its end, each with its number. Arrows
 * lead to the next stage and from the last one to the closed ones; further ways stand as numbers below the stage, for
 * arrows from every stage to every other could not be followed. What can be entered from anywhere has a dashed edge.
 */
final class SvgDiagram {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 56;
    private static final int GAP = 44;
    private static final int MARGIN = 24;
    private static final int BELOW = 18;

    private final ProcessDefinition process;
    private final Moves moves;
    private final Map<StageKey, Place> places = new HashMap<>();
    private final int row;
    private final int width;
    private final int height;

    /** The upper left corner of a stage, and its place in the order of drawing. */
    private record Place(int x, int y, int index) {

        int middle() {
            return x + WIDTH / 2;
        }
    }

    private SvgDiagram(ProcessDefinition process) {
        this.process = process;
        this.moves = new Moves(process);
        int column = moves.closed().size() * (HEIGHT + MARGIN);
        this.row = MARGIN + Math.max(BELOW, (column - HEIGHT) / 2);
        this.width = 2 * MARGIN + (moves.open().size() + 1) * (WIDTH + GAP) - GAP;
        this.height = 2 * row + HEIGHT;
        place();
    }

    static String of(ProcessDefinition process) {
        return new SvgDiagram(process).svg();
    }

    private void place() {
        int x = MARGIN;
        for (var stage : moves.open()) {
            places.put(stage.key(), new Place(x, row, places.size()));
            x += WIDTH + GAP;
        }
        int y = row + HEIGHT / 2 - moves.closed().size() * (HEIGHT + MARGIN) / 2 + MARGIN / 2;
        for (var stage : moves.closed()) {
            places.put(stage.key(), new Place(x, y, places.size()));
            y += HEIGHT + MARGIN;
        }
    }

    private String svg() {
        var svg = new StringBuilder(head());
        for (var from : moves.stages()) {
            moves.stages().stream()
                    .filter(to -> isDrawn(from, to))
                    .forEach(to -> svg.append(arrow(place(from.key()), place(to.key()))));
        }
        moves.stages().forEach(stage -> svg.append(box(stage)));
        return svg.append("</svg>\n").toString();
    }

    private String head() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" role="img" \
                aria-label="%3$s" font-family="Inter, system-ui, sans-serif" font-size="13">
                <defs><marker id="to" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">\
                <path d="M0 0 8 4 0 8z" fill="#566273"/></marker></defs>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                """.formatted(width, height, escaped(process.name()));
    }

    private Place place(@Nullable StageKey key) {
        var place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("no stage " + key);
        }
        return place;
    }

    private boolean leads(StageDefinition from, StageDefinition to) {
        return !from.key().equals(to.key()) && process.allows(from.key(), to.key());
    }

    private boolean isDrawn(StageDefinition from, StageDefinition to) {
        boolean next = place(to.key()).index() == place(from.key()).index() + 1;
        boolean closing = from.equals(moves.open().getLast()) && moves.closed().contains(to);
        return leads(from, to)
                && moves.open().contains(from)
                && (closing || (next && moves.open().contains(to)));
    }

    /** The numbers of the stages to which no arrow is drawn. */
    private String furtherWays(StageDefinition from) {
        var numbers = moves.stages().stream()
                .filter(to -> leads(from, to) && !isDrawn(from, to))
                .map(to -> String.valueOf(to.order()))
                .collect(Collectors.joining(", "));
        return numbers.isEmpty() ? "" : "also to " + numbers;
    }

    private static String arrow(Place from, Place to) {
        return path("M%d %d L%d %d".formatted(from.x() + WIDTH, from.y() + HEIGHT / 2, to.x(), to.y() + HEIGHT / 2));
    }

    private static String path(String points) {
        return "<path d=\"" + points + "\" fill=\"none\" stroke=\"#566273\" marker-end=\"url(#to)\"/>\n";
    }

    private String box(StageDefinition stage) {
        var at = place(stage.key());
        var dashes = moves.fromAnywhere().contains(stage.key()) ? " stroke-dasharray=\"5 4\"" : "";
        var frame =
                "<g><title>%s</title><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"8\" fill=\"%s\" stroke=\"#28509c\"%s/>"
                        .formatted(
                                escaped(String.join("; ", titles(stage))),
                                at.x(),
                                at.y(),
                                WIDTH,
                                HEIGHT,
                                fill(stage.owner()),
                                dashes);
        return frame
                + line(at, 24, "font-weight=\"600\" fill=\"#1b2432\"", shortened(stage.order() + " " + stage.name()))
                + line(at, 42, "font-size=\"11\" fill=\"#566273\"", TeamNames.of(stage.owner()))
                + line(at, HEIGHT + 14, "font-size=\"10\" fill=\"#566273\"", furtherWays(stage))
                + "</g>\n";
    }

    private static String line(Place at, int down, String look, String text) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" %s>%s</text>"
                .formatted(at.middle(), at.y() + down, look, escaped(text));
    }

    private static List<String> titles(StageDefinition stage) {
        return stage.exitCriteria().isEmpty() ? List.of(stage.name()) : stage.exitCriteria();
    }

    private static String shortened(String name) {
        return name.length() > 19 ? name.substring(0, 18) + "…" : name;
    }

    private static String fill(@Nullable Team team) {
        if (team == null) {
            return "#ffffff";
        }
        return switch (team) {
            case MARKETING -> "#e8f3f8";
            case SALES_DEVELOPMENT -> "#e8eef8";
            case SALES -> "#ebeaf6";
            case CUSTOMER_SUCCESS -> "#e6f4f1";
            case REVENUE_OPERATIONS -> "#f5f7fa";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
