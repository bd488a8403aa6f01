package io.cascata.query.export.web;

import io.cascata.query.export.AnswerTables;
import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Tabled;
import io.cascata.query.facts.FactStore;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractGenericHttpMessageConverter;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes one table of an answer as CSV or Parquet; the parameter {@code table} says which. */
final class AnswerConverter extends AbstractGenericHttpMessageConverter<Object> {

    private final Supplier<FactStore> facts;

    AnswerConverter(Supplier<FactStore> facts) {
        super(MediaType.parseMediaType(ExportFormat.CSV_TYPE), MediaType.parseMediaType(ExportFormat.PARQUET_TYPE));
        this.facts = facts;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Record.class.isAssignableFrom(type) || List.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Type type, @Nullable Class<?> context, @Nullable MediaType media) {
        return false;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected void writeInternal(Object answer, @Nullable Type type, HttpOutputMessage message) throws IOException {
        var headers = message.getHeaders();
        var format = MediaType.parseMediaType(ExportFormat.PARQUET_TYPE).isCompatibleWith(headers.getContentType())
                ? ExportFormat.PARQUET
                : ExportFormat.CSV;
        var tables = AnswerTables.of(answer, type);
        var name = tables.name(wanted());
        headers.setContentType(MediaType.parseMediaType(format.mediaType()));
        headers.setCacheControl("no-store");
        headers.set(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "." + format.extension() + "\"");
        tables.write(facts.get(), name, format, message.getBody());
    }

    private static @Nullable String wanted() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? attributes.getRequest().getParameter(Tabled.TABLE)
                : null;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) {
        throw new UnsupportedOperationException("tables are only written");
    }

    @Override
    public Object read(Type type, @Nullable Class<?> context, HttpInputMessage message) {
        throw new UnsupportedOperationException("tables are only written");
    }
}
