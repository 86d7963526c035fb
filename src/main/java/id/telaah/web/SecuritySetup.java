package id.telaah.web;

import id.telaah.access.Logins;
import id.telaah.access.Tokens;
import id.telaah.audit.ActorSource;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who comes in. Machines show a token with every request and have no session; people sign in and have one. Here it is only
 * decided whether somebody is known; what they may do is decided by the faces that they ask.
 */
@Configuration(proxyBeanMethods = false)
final class SecuritySetup {
    static final String API = "/api/";
    static final String LOGIN = "/login";

    /** What nobody needs to be known for. */
    private static final String[] OPEN = {
        LOGIN, "/error", "/preferences", "/assets/**", "/webjars/**", "/favicon.ico", "/actuator/health/**"
    };

    private static final ContentPolicy POLICY = new ContentPolicy();

    private SecuritySetup() {}

    @Bean
    @Order(1)
    static SecurityFilterChain machineDoor(HttpSecurity http, Tokens tokens) throws Exception {
        return headers(http)
                .securityMatcher(SecuritySetup::showsToken)
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new TokenFilter(tokens), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new Strangers()).accessDeniedHandler(new Denied()))
                .build();
    }

    @Bean
    @Order(2)
    static SecurityFilterChain personDoor(
            HttpSecurity http, Logins logins, ObjectProvider<ClientRegistrationRepository> elsewhere) throws Exception {
        var contexts = new HttpSessionSecurityContextRepository();
        var arrival = new Arrival(logins, contexts);
        // nobody is known but by the providers of this door
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        headers(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .authenticationProvider(new PasswordCheck(logins))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .addFilterBefore(new VisitFilter(logins), AuthorizationFilter.class)
                .formLogin(form -> form.loginPage(LOGIN).successHandler(arrival).failureUrl(LOGIN + "?refused"))
                .logout(logout -> logout.logoutSuccessUrl(LOGIN + "?left"))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(new Strangers()).accessDeniedHandler(new Denied()));
        if (elsewhere.getIfAvailable() != null) {
            http.oauth2Login(
                    login -> login.loginPage(LOGIN).successHandler(arrival).failureUrl(LOGIN + "?elsewhere"));
        }
        return http.build();
    }

    private static boolean showsToken(HttpServletRequest request) {
        var shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown != null
                && shown.startsWith(TokenFilter.BEARER)
                && request.getServletPath().startsWith(API);
    }

    private static HttpSecurity headers(HttpSecurity http) {
        return http.addFilterBefore(POLICY, HeaderWriterFilter.class)
                .headers(headers -> headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                        .frameOptions(frame -> frame.deny()));
    }

    @Bean
    static ActorSource currentActor() {
        return new CurrentActor();
    }
}
