package io.cascata.query.export;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * An answer, or a row of one, with the way from its numbers to their rows: {@code links} has, for the JSON pointer of a
 * number in it, the address of the rows that the number counts. The rows link to events in turn.
 */
public record Followed<T>(@JsonUnwrapped T answer, Map<String, String> links) implements Wrapping {}
