package nl.kroniek.query.web;

import java.util.Set;
import nl.kroniek.events.access.Role;

/**
 * One request for a page.
 *
 * @param roles of the reader in the association
 * @param lagging whether the views have not seen yet what this reader wrote
 * @param address of the page, with all its filters
 * @param done what this reader just recorded, one sentence; empty for nothing
 */
record Visit(Set<Role> roles, boolean lagging, String address, String done) {

    Visit {
        roles = Set.copyOf(roles);
    }
}
