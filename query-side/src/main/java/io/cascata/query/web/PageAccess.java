package io.cascata.query.web;

import static org.springframework.security.config.Customizer.withDefaults;

import io.cascata.access.ApiAccess;
import io.cascata.access.ProblemWriter;
import io.cascata.access.SecurityHeaders;
import jakarta.servlet.DispatcherType;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may see pages: whoever has a session that began with a sign-in by the access token. The API takes the token with
 * every call and nothing else, also where pages are open; its paths stay with {@link ApiAccess}.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
@Import(ApiAccess.class)
@PropertySource("classpath:io/cascata/query/web/defaults.properties")
class PageAccess {

    static final String SIGN_IN = "/sign-in";
    private static final RequestMatcher API =
            new OrRequestMatcher(Stream.of("/api/**", "/openapi.json", "/openapi.json/**")
                    .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                    .toList());
    private static final String[] PUBLIC = {"/css/**", "/js/**", "/vendor/**", "/img/**", "/actuator/health", SIGN_IN};

    /** {@code style-src-attr} is there for the tooltips of ECharts; pages themselves have no style attribute and no inline script. */
    static final String PAGE_POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; "
            + "style-src-attr 'unsafe-inline'; script-src 'self'; connect-src 'self'; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain pages(
            HttpSecurity http,
            AuthenticationManager token,
            ProblemWriter problems,
            PageSettings settings,
            Environment environment) {
        refuseOpenAccessFromOutside(settings, environment);
        return http.securityMatcher(new NegatedRequestMatcher(API))
                .authenticationManager(token)
                .addFilterBefore(new SignInGuard(problems), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> authorize(requests, settings))
                .requestCache(cache -> cache.requestCache(withoutMarks()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .passwordParameter("token")
                        .defaultSuccessUrl("/waterfall")
                        .failureUrl(SIGN_IN + "?failed=true"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new ToSignIn(SIGN_IN)))
                .csrf(withDefaults())
                .headers(headers -> SecurityHeaders.under(PAGE_POLICY, headers))
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            PageSettings settings) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(settings.open() ? new String[] {"/**"} : PUBLIC)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    private static void refuseOpenAccessFromOutside(PageSettings settings, Environment environment) {
        if (settings.open()) {
            OpenAccess.requireLoopback(environment.getProperty("server.address", ""));
        }
    }

    /** The page that was asked for is kept in the session; its address stays as it was. */
    @SuppressWarnings("NullAway") // null switches the mark off, says its documentation, but not its type
    private static RequestCache withoutMarks() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}
