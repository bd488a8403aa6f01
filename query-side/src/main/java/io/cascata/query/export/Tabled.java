package io.cascata.query.export;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation whose answer goes out as JSON as it is, or one of its {@link AnswerTables} as CSV or Parquet, by Accept header
 * or {@code format=}; {@code table=} says which one. It produces all media types of {@link ExportFormat}.
 */
@Parameter(
        name = Tabled.FORMAT,
        in = ParameterIn.QUERY,
        description = "json, csv or parquet; goes before the Accept header",
        schema = @Schema(type = "string"))
@Parameter(
        name = Tabled.TABLE,
        in = ParameterIn.QUERY,
        description = "csv and parquet: which table of the answer, a list or part of it by its name, or summary."
                + " Default: the first list",
        schema = @Schema(type = "string"))
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Tabled {

    /** The parameter that names the form. */
    String FORMAT = "format";

    /** The parameter that names the table. */
    String TABLE = "table";
}
