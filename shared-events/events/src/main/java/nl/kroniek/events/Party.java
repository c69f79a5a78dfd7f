package nl.kroniek.events;

/**
 * Who acts or takes part where it need not be a person: a body, the association itself, an organisation, or a
 * description.
 */
public sealed interface Party {

    /** A body of, or known to, the association. */
    record OfBody(BodyId body) implements Party {}

    /** The association as a whole. */
    record OfAssociation(AssociationId association) implements Party {}

    /** A municipality, province, partner or other organisation. */
    record OfOrganisation(OrganisationId organisation) implements Party {}

    /** Whoever the source only describes, for example "the portfolio holders who were present". */
    record Described(String text) implements Party {}
}
