package io.cascata.query.process;

import io.cascata.events.value.ProcessDefinition;

/** The ways in which a process is printed. */
public enum ProcessDrawing {
    /** A Markdown table with a line per stage. */
    TABLE,
    /** The text of a Mermaid flow chart. */
    MERMAID,
    /** A picture as SVG. */
    SVG;

    public String draw(ProcessDefinition process) {
        return switch (this) {
            case TABLE -> MarkdownTable.of(process);
            case MERMAID -> MermaidDiagram.of(process);
            case SVG -> SvgDiagram.of(process);
        };
    }
}
