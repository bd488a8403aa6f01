package io.cascata.query.web;

import static org.springframework.security.config.Customizer.withDefaults;

import jakarta.servlet.DispatcherType;
import java.io.PrintStream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Who may do what, for all requests of the process. The API takes a bearer token and nothing else, also where pages are
 * open; pages take a session that began with a sign-in by the same token.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
@PropertySource("classpath:io/cascata/query/web/defaults.properties")
class AccessConfiguration {

    static final String SIGN_IN = "/sign-in";
    private static final String[] PUBLIC = {"/css/**", "/js/**", "/vendor/**", "/img/**", "/actuator/health", SIGN_IN};

    @Bean
    ProblemWriter problemWriter() {
        return new ProblemWriter();
    }

    @Bean
    TokenAuthentication tokenAuthentication(AccessSettings settings) {
        var configured = settings.configuredToken();
        return new TokenAuthentication(
                configured != null
                        ? AccessToken.of(configured)
                        : new TokenFile(settings.data()).loadOrCreate(token -> announce(token, System.out)));
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
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, TokenAuthentication token, ProblemWriter problems) {
        var refusal = new MissingToken(problems);
        var bearer = new AuthenticationFilter(token, new Bearer());
        bearer.setSuccessHandler((request, response, administrator) -> {});
        bearer.setFailureHandler(refusal::commence);
        return http.securityMatcher("/api/**", "/openapi.json", "/openapi.json/**")
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(bearer, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.authenticationEntryPoint(refusal))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .headers(SecurityHeaders::ofData)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            TokenAuthentication token,
            ProblemWriter problems,
            AccessSettings settings,
            Environment environment) {
        refuseOpenAccessFromOutside(settings, environment);
        return http.authenticationManager(token)
                .addFilterBefore(new SignInGuard(problems), UsernamePasswordAuthenticationFilter.class)
                .authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                                .permitAll()
                                .requestMatchers(settings.open() ? new String[] {"/**"} : PUBLIC)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .requestCache(cache -> cache.requestCache(withoutMarks()))
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .passwordParameter("token")
                        .defaultSuccessUrl("/waterfall")
                        .failureUrl(SIGN_IN + "?failed=true"))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(new ToSignIn(SIGN_IN)))
                .csrf(withDefaults())
                .headers(SecurityHeaders::ofPages)
                .build();
    }

    private static void refuseOpenAccessFromOutside(AccessSettings settings, Environment environment) {
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

    private static void announce(String token, PrintStream console) {
        console.println("Access token, shown this once: " + token);
    }
}
