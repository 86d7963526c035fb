package id.telaah.web;

import id.telaah.access.Logins;
import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Lets in who knows the password. */
final class PasswordCheck implements AuthenticationProvider {
    private final Logins logins;

    PasswordCheck(Logins logins) {
        this.logins = logins;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        var who = logins.signIn(claim.getName(), String.valueOf(claim.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Login refused"));
        return UsernamePasswordAuthenticationToken.authenticated(who, null, List.of());
    }

    @Override
    public boolean supports(Class<?> claim) {
        return claim == UsernamePasswordAuthenticationToken.class;
    }
}
