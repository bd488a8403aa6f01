package io.cascata.command.web;

import io.cascata.access.ApiKey;
import io.cascata.command.decision.Channels;
import io.cascata.events.id.Text;
import io.cascata.events.value.Team;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads a {@link Call} off a request: its principal and its headers. */
final class CallResolver implements HandlerMethodArgumentResolver {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    static final String REASON = "X-Reason";
    static final String CORRELATION_ID = "X-Correlation-Id";
    static final String CHANNEL = "X-Channel";

    private static final int REASON_CHARACTERS = 500;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Call.class);
    }

    @Override
    public Call resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var principal = request.getUserPrincipal();
        if (principal == null) {
            throw new ApiProblem(401, "token-required", "commands need somebody who gives them");
        }
        var held = ApiKey.of(principal);
        return new Call(
                principal.getName(),
                header(request, IDEMPOTENCY_KEY, key -> Text.require("the key", unquoted(key))),
                header(request, HttpHeaders.IF_MATCH, EntityVersion::ofIfMatch),
                null,
                header(request, REASON, reason -> Text.require("the reason", reason, REASON_CHARACTERS)),
                header(request, CORRELATION_ID, id -> Text.require("the id", id)),
                channel(request, held),
                held.map(ApiKey::team).map(Team::valueOf).orElse(null));
    }

    /** That of the key where it is bound to one, else what the caller says. */
    private static String channel(NativeWebRequest request, Optional<ApiKey> held) {
        var bound = held.map(ApiKey::channel).orElse(null);
        if (bound == null) {
            return Objects.requireNonNullElse(header(request, CHANNEL, Channels::requireOfClients), Channels.API);
        }
        var said = request.getHeader(CHANNEL);
        if (said != null && !said.equals(bound)) {
            throw KeyProblem.CHANNEL_BOUND.in(
                    CHANNEL, "the key '" + held.get().name() + "' is bound to the channel '" + bound + "'");
        }
        return bound;
    }

    private static <T> @Nullable T header(NativeWebRequest request, String name, Function<String, T> read) {
        var value = request.getHeader(name);
        if (value == null) {
            return null;
        }
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new ApiProblem(400, "header-malformed", name + ": " + e.getMessage());
        }
    }

    /** The key as a structured header has it, or bare, as many clients send it. */
    private static String unquoted(String key) {
        return key.length() > 1 && key.startsWith("\"") && key.endsWith("\"")
                ? key.substring(1, key.length() - 1)
                : key;
    }
}
