package nl.kroniek.command.association.register;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.AssociationId;

/** The slug stands in every address that people type. */
public record TheSlugMustBeShortAndPlain(AssociationId slug) implements Rule {

    @Override
    public boolean holds() {
        return slug.value().matches("[a-z][a-z0-9-]{1,30}");
    }

    @Override
    public String field() {
        return "/slug";
    }
}
