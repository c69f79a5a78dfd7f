package nl.kroniek.access.signin;

import nl.kroniek.access.signin.SignIn.Outcome;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** HTTP Basic by the same road as the form. */
final class BasicPasswords implements AuthenticationProvider {

    private final SignIn signIn;

    BasicPasswords(SignIn signIn) {
        this.signIn = signIn;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String address = asked.getDetails() instanceof WebAuthenticationDetails details
                ? ClientAddress.network(String.valueOf(details.getRemoteAddress()))
                : "";
        return switch (signIn.attempt(asked.getName(), String.valueOf(asked.getCredentials()), address)) {
            case Outcome.Accepted accepted -> UsernamePasswordAuthenticationToken.authenticated(accepted.who(), null,
                    accepted.who().getAuthorities());
            case Outcome.Refused refused -> throw new BadCredentialsException("wrong name or password");
            case Outcome.Wait wait -> throw new TooManyAttempts(wait.left());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
