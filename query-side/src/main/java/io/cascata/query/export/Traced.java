package io.cascata.query.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A row of a list with the address of the events that made it what it is. */
public record Traced<T>(@JsonUnwrapped T answer, String events) implements Wrapping {}
