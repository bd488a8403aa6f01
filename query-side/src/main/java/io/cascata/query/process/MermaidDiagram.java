package io.cascata.query.process;

import io.cascata.events.value.Outcome;
import io.cascata.events.value.ProcessDefinition;
import io.cascata.events.value.StageDefinition;
import io.cascata.events.value.StageKey;
import java.util.HashMap;
import java.util.Map;

/** Draws a process as Mermaid text: a flow chart from left to right, closed stages with round ends. */
final class MermaidDiagram {

    private final Moves moves;
    private final Map<StageKey, String> nodes = new HashMap<>();

    private MermaidDiagram(ProcessDefinition process) {
        this.moves = new Moves(process);
        moves.stages().forEach(stage -> nodes.put(stage.key(), "s" + stage.order()));
    }

    static String of(ProcessDefinition process) {
        return new MermaidDiagram(process).text();
    }

    private String text() {
        var text = new StringBuilder("flowchart LR\n");
        moves.stages().forEach(stage -> text.append("    ").append(node(stage)).append('\n'));
        moves.single().forEach(transition -> text.append("    ")
                .append(nodes.get(transition.from()))
                .append(transition.rule() == null ? " --> " : " -- \"" + escaped(transition.rule()) + "\" --> ")
                .append(nodes.get(transition.to()))
                .append('\n'));
        if (!moves.fromAnywhere().isEmpty()) {
            text.append("    any{{Any stage}}\n");
        }
        moves.fromAnywhere()
                .forEach(
                        to -> text.append("    any -.-> ").append(nodes.get(to)).append('\n'));
        return text.toString();
    }

    private String node(StageDefinition stage) {
        var label = "\"" + escaped(stage.name()) + owner(stage) + "\"";
        var name = "s" + stage.order();
        return stage.outcome() == Outcome.OPEN ? name + "[" + label + "]" : name + "([" + label + "])";
    }

    private static String owner(StageDefinition stage) {
        return stage.owner() == null ? "" : "<br/>" + TeamNames.of(stage.owner());
    }

    /** Mermaid's own escapes: a quote or a bracket in a name is no syntax. */
    private static String escaped(String name) {
        return name.replace("#", "#35;")
                .replace("&", "#amp;")
                .replace("\"", "#quot;")
                .replace("<", "#lt;")
                .replace(">", "#gt;");
    }
}
