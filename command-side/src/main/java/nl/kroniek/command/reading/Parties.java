package nl.kroniek.command.reading;

import nl.kroniek.command.refusal.Objection;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.Party;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A party as one text: {@code association}, the id of a body or organisation, or a description. */
final class Parties {

    private static final String OURSELVES = "association";

    private Parties() {}

    static @Nullable Party read(JsonNode json, AssociationId own, Scalars scalars, String at) {
        String text = scalars.text(json, at, "party");
        if (text == null) {
            return null;
        }
        if (text.equals(OURSELVES)) {
            return new Party.OfAssociation(own);
        }
        boolean id = Ids.isWellFormed(text);
        if (id && text.startsWith(BodyId.PREFIX)) {
            return new Party.OfBody(new BodyId(text));
        }
        if (id && text.startsWith(OrganisationId.PREFIX)) {
            return new Party.OfOrganisation(new OrganisationId(text));
        }
        return text.isBlank() ? scalars.fault(Objection.MISSING_FIELD, at, "party") : new Party.Described(text);
    }
}
