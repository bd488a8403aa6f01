package io.cascata.query.process;

import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import io.cascata.events.value.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Draws a process as SVG: the open stages in a row, the closed ones in a column at its end. Transitions forward run above
 * the row, those back below it; what can be entered from every stage carries a dashed edge instead of an arrow from each.
 */
final class SvgDiagram {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 56;
    private static final int GAP = 44;
    private static final int MARGIN = 24;
    private static final int LIFT = 26;

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
        int arcs = moves.open().size() * LIFT / 2 + MARGIN;
        int column = moves.closed().size() * (HEIGHT + MARGIN);
        this.row = MARGIN + Math.max(arcs, column / 2 - HEIGHT / 2);
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
        moves.single().forEach(move -> svg.append(arrow(place(move.from()), place(move.to()))));
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

    private static String arrow(Place from, Place to) {
        boolean besides = from.y() == to.y() ? to.index() == from.index() + 1 : to.x() > from.x();
        if (besides) {
            return path(
                    "M%d %d L%d %d".formatted(from.x() + WIDTH, from.y() + HEIGHT / 2, to.x(), to.y() + HEIGHT / 2));
        }
        boolean onwards = to.index() > from.index();
        int edge = onwards ? 0 : HEIGHT;
        int reach = LIFT * Math.abs(to.index() - from.index());
        int y = onwards ? from.y() - reach : from.y() + HEIGHT + reach;
        return path("M%d %d C%d %d %d %d %d %d"
                .formatted(
                        from.middle(), from.y() + edge, from.middle(), y, to.middle(), y, to.middle(), to.y() + edge));
    }

    private static String path(String points) {
        return "<path d=\"" + points + "\" fill=\"none\" stroke=\"#566273\" marker-end=\"url(#to)\"/>\n";
    }

    private String box(StageDefinition stage) {
        var at = place(stage.key());
        var dashes = moves.fromAnywhere().contains(stage.key()) ? " stroke-dasharray=\"5 4\"" : "";
        return """
                <g><title>%s</title><rect x="%d" y="%d" width="%d" height="%d" rx="8" fill="%s" stroke="#28509c"%s/>\
                <text x="%d" y="%d" text-anchor="middle" font-weight="600" fill="#1b2432">%s</text>\
                <text x="%d" y="%d" text-anchor="middle" font-size="11" fill="#566273">%s</text></g>
                """.formatted(
                        escaped(String.join("; ", titles(stage))),
                        at.x(),
                        at.y(),
                        WIDTH,
                        HEIGHT,
                        fill(stage.owner()),
                        dashes,
                        at.middle(),
                        at.y() + 24,
                        escaped(shortened(stage.name())),
                        at.middle(),
                        at.y() + 42,
                        escaped(TeamNames.of(stage.owner())));
    }

    private static List<String> titles(StageDefinition stage) {
        return stage.exitCriteria().isEmpty() ? List.of(stage.name()) : stage.exitCriteria();
    }

    private static String shortened(String name) {
        return name.length() > 17 ? name.substring(0, 16) + "…" : name;
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
