package nl.kroniek.command.association.register;

import java.util.List;
import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AssociationId;

/** Addresses of the house itself cannot be the name of an association. */
public record TheSlugMustNotBeReserved(AssociationId slug) implements Rule {

    @Override
    public boolean holds() {
        return !ReservedSlugs.ALL.contains(slug.value());
    }

    @Override
    public String field() {
        return "/slug";
    }

    @Override
    public List<String> arguments() {
        return List.of(slug.value());
    }
}
