package io.cascata.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses, before the operation begins, a query parameter that it does not declare, and a second value of one that has a
 * single value: otherwise a mistyped name is answered as if nothing had been asked, and of two values one is dropped. Only
 * what stands in the address is looked at; the fields of a form in the body are none of it.
 */
final class QueryGuard implements HandlerInterceptor {

    private final Map<Method, DeclaredParameters> operations = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod operation && operation.hasMethodAnnotation(RequestMapping.class)) {
            check(
                    new QueryString(request.getQueryString()),
                    operations.computeIfAbsent(operation.getMethod(), DeclaredParameters::of));
        }
        return true;
    }

    private static void check(QueryString query, DeclaredParameters declared) {
        var repeatable = declared.repeatable();
        var given = new HashSet<String>();
        query.names().forEach(name -> {
            if (!repeatable.containsKey(name)) {
                throw RefusedQuery.unknown(name, repeatable.keySet());
            }
            if (!given.add(name) && !Boolean.TRUE.equals(repeatable.get(name))) {
                throw RefusedQuery.repeated(name);
            }
        });
    }
}
