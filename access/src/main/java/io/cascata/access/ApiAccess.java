package io.cascata.access;

import io.cascata.access.web.StrictQueries;
import jakarta.servlet.DispatcherType;
import java.io.PrintStream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Whoever calls shows the access token or a key as a bearer token, and a key has the rights that it was given: on every path that no other filter chain has claimed before, so
 * that a side which forgets to say who may call lets nobody in. Either side imports this; together they have it once.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@Import(StrictQueries.class)
@PropertySource("classpath:io/cascata/access/defaults.properties")
public class ApiAccess {

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter();
    }

    @Bean
    AuthenticationManager tokenAuthentication(AccessSettings settings) {
        var configured = settings.configuredToken();
        return new TokenAuthentication(
                configured != null
                        ? AccessToken.of(configured)
                        : new TokenFile(settings.data()).loadOrCreate(token -> announce(token, System.out)));
    }

    @Bean
    ApiKeys apiKeys(AccessSettings settings) {
        return new ApiKeys(settings.data());
    }

    @Bean
    HttpFirewall httpFirewall(AccessSettings settings) {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(new HostNames(settings.hosts()));
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler(ProblemWriter problems) {
        return (request, response, rejected) -> problems.write(
                response, HttpStatus.BAD_REQUEST, "request-refused", "host name, method or path is not accepted here");
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain callers(
            HttpSecurity http,
            AuthenticationManager token,
            ApiKeys keys,
            ObjectProvider<PostedQuery> queries,
            ProblemWriter problems) {
        var refusal = new MissingToken(problems);
        var bearer = new AuthenticationFilter(new KeyAuthentication(keys, token), new Bearer());
        bearer.setSuccessHandler((request, response, caller) -> {});
        bearer.setFailureHandler(refusal::commence);
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(bearer, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusal).accessDeniedHandler(new MissingRight(problems)))
                .authorizeHttpRequests(requests -> authorize(requests, queries))
                .headers(headers -> SecurityHeaders.under(SecurityHeaders.DATA_POLICY, headers))
                .build();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            ObjectProvider<PostedQuery> queries) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        requests.requestMatchers(HttpMethod.GET).hasAuthority(Right.READ.name());
        requests.requestMatchers(HttpMethod.HEAD).hasAuthority(Right.READ.name());
        queries.forEach(
                query -> requests.requestMatchers(HttpMethod.POST, query.path()).hasAuthority(Right.READ.name()));
        requests.anyRequest().hasAuthority(Right.COMMAND.name());
    }

    private static void announce(String token, PrintStream console) {
        console.println("Access token, shown this once: " + token);
    }
}
