package io.cascata.query.export;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation whose answer goes out as JSON as it is, or one of its {@link AnswerTables} as CSV or Parquet, by Accept header
 * or {@code format=}; {@code table=} says which one. It produces all media types of {@link ExportFormat}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tabled {}
