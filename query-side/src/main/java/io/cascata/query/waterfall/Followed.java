package io.cascata.query.waterfall;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.cascata.query.export.Wrapping;
import java.util.Map;

/**
 * An answer with the way from its numbers to their rows: {@code links} has, for the JSON pointer of a number in the answer,
 * the address of the rows that it counts. The rows link to events in turn.
 */
public record Followed<T>(@JsonUnwrapped T answer, Map<String, String> links) implements Wrapping {}
