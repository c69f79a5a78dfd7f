package nl.kroniek.command.access.account;

import java.util.regex.Pattern;
import nl.kroniek.command.refusal.Rule;

/** A sign-in name is typed on telephones and sent by scripts, where a space or a colon goes wrong. */
public record TheNameMustBeShortAndPlain(String name) implements Rule {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{1,59}");

    @Override
    public boolean holds() {
        return PLAIN.matcher(name).matches();
    }

    @Override
    public String field() {
        return "/name";
    }
}
