package io.cascata.query.waterfall.web;

import io.cascata.query.waterfall.StageRow;
import io.cascata.query.waterfall.Waterfall;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the opportunities of each stage went: the rows of the flow table and the links of its picture. Who moved on from
 * the last open stage was won.
 */
record Flows(List<Node> nodes, List<Link> links) {

    /** A stage or an end; {@code depth} is its column, {@code colour} the CSS name. */
    record Node(String name, int depth, String colour, boolean end) {}

    record Link(String source, String target, long value, String colour) {

        boolean touches(Node node) {
            return source.equals(node.name()) || target.equals(node.name());
        }
    }

    private static final Node WON = new Node("Won", 0, "won", true);
    private static final Node OPEN = new Node("Still open", 0, "here", true);
    private static final Node RECYCLED = new Node("Recycled", 0, "recycled", true);
    private static final Node LOST = new Node("Lost", 0, "lost", true);

    static Flows of(Waterfall waterfall) {
        var stages = waterfall.stages().stream()
                .filter(row -> StageLines.shown(row) && !StageLines.closing(row))
                .toList();
        var links = new ArrayList<Link>();
        var nodes = new ArrayList<Node>();
        for (int index = 0; index < stages.size(); index++) {
            var row = stages.get(index);
            var node = new Node(row.name(), index, StageLines.mark(stages, row), false);
            nodes.add(node);
            onward(links, node, row.reach(), index + 1 < stages.size() ? stages.get(index + 1) : null);
            leaks(links, node, row.reach());
        }
        for (var end : List.of(WON, OPEN, RECYCLED, LOST)) {
            nodes.add(new Node(end.name(), stages.size(), end.colour(), true));
        }
        nodes.removeIf(node -> links.stream().noneMatch(link -> link.touches(node)));
        return new Flows(nodes, links);
    }

    private static void onward(List<Link> links, Node from, StageRow.Reach reach, @Nullable StageRow next) {
        add(links, from, WON, reach.won() + (next == null ? reach.movedOn() : 0), WON.colour());
        if (next != null) {
            add(links, from, new Node(next.name(), 0, "", false), reach.movedOn(), from.colour());
        }
    }

    private static void leaks(List<Link> links, Node from, StageRow.Reach reach) {
        add(links, from, OPEN, reach.stillThere() + reach.elsewhere(), OPEN.colour());
        add(links, from, RECYCLED, reach.recycled(), RECYCLED.colour());
        add(links, from, LOST, reach.lost(), LOST.colour());
    }

    private static void add(List<Link> links, Node from, Node to, long count, String colour) {
        if (count > 0) {
            links.add(new Link(from.name(), to.name(), count, colour));
        }
    }
}
