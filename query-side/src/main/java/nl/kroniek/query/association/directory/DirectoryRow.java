package nl.kroniek.query.association.directory;

/** A row of the directory: the association itself, an organisation it knows, or a person. */
public sealed interface DirectoryRow permits AssociationRow, OrganisationRow, PersonRow, BodyRulesRow {

    /** Of the thing it shows, for its ETag. */
    long version();
}
