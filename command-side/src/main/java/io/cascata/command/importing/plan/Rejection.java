package io.cascata.command.importing.plan;

import io.cascata.command.importing.reading.RowRef;

/** Why a row was not imported, or not wholly: a stable code and a sentence. */
public record Rejection(RowRef row, String code, String reason) {}
