package io.cascata.command.importing.plan;

import io.cascata.command.decision.CommandRequest;
import io.cascata.command.importing.reading.RowRef;
import java.util.List;
import java.util.Set;

/** A command, the rows it comes from, and the codes of refusals that only mean that it was not needed. */
public record PlannedCommand(List<RowRef> rows, CommandRequest request, Set<String> tolerated) {}
