package nl.kroniek.query.web.signin;

import java.util.ArrayList;
import java.util.List;
import nl.kroniek.access.signin.Passwords;
import nl.kroniek.query.web.form.Wrong;

/** A password that somebody chose, typed twice. */
final class Chosen {

    private Chosen() {}

    /** What is wrong with it, by the field it was typed in. */
    static List<Wrong> wrongs(String field, String againField, String name, String password, String again,
            Sentences say) {
        List<Wrong> wrongs = new ArrayList<>();
        Passwords.fault(name, password).ifPresent(fault -> wrongs.add(new Wrong(field, say.now("signin.fault." + fault
                .code()))));
        if (wrongs.isEmpty() && !password.equals(again)) {
            wrongs.add(new Wrong(againField, say.now("signin.not-the-same")));
        }
        return wrongs;
    }
}
