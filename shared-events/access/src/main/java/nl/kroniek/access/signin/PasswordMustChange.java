package nl.kroniek.access.signin;

import org.springframework.security.access.AccessDeniedException;

/** The password was made by somebody else: nothing goes on before its user has chosen another. */
public final class PasswordMustChange extends AccessDeniedException {

    private static final long serialVersionUID = 1L;

    PasswordMustChange() {
        super("another password must be chosen first");
    }
}
