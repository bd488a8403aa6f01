package io.cascata.query.export.web;

import io.cascata.query.export.ExportFormat;
import io.cascata.query.export.Tabled;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** The parameter {@code format}, which goes before the Accept header; where tables are to be had, an unknown one is refused. */
final class FormatParameter implements ContentNegotiationStrategy, HandlerInterceptor {

    private final ContentNegotiationStrategy header = new HeaderContentNegotiationStrategy();

    @Override
    public List<MediaType> resolveMediaTypes(NativeWebRequest request) throws HttpMediaTypeNotAcceptableException {
        var named = named(request.getParameter(Tabled.FORMAT));
        return named == null ? header.resolveMediaTypes(request) : List.of(named);
    }

    private static @Nullable MediaType named(@Nullable String format) {
        return Arrays.stream(ExportFormat.values())
                .filter(each -> each.extension().equalsIgnoreCase(format))
                .map(each -> MediaType.parseMediaType(each.mediaType()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.hasMethodAnnotation(Tabled.class)) {
            ExportFormat.of(request.getParameter(Tabled.FORMAT), MediaType.ALL_VALUE);
        }
        return true;
    }
}
