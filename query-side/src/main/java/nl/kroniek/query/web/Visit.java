package nl.kroniek.query.web;

import java.util.Set;
import java.util.regex.Pattern;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One request for a page.
 *
 * @param roles of the reader in the association
 * @param lagging whether the views have not seen yet what this reader wrote
 * @param address of the page, with all its filters
 * @param done what this reader just recorded, one sentence; empty for nothing
 */
public record Visit(Set<Role> roles, boolean lagging, String address, String done) {

    /** The parameter with the id of what was just recorded. */
    public static final String RECORDED = "vastgelegd";

    private static final Pattern FILTERED = Pattern
            .compile("[?&](gremium|status|soort|q|aanwezigen|helft|lampje|reden)=[^&]");

    public Visit {
        roles = Set.copyOf(roles);
    }

    /** This page in another language, with all its filters. */
    public String inLanguage(String language) {
        return UriComponentsBuilder.fromUriString(address).replaceQueryParam(LanguageChoice.NAME, language)
                .toUriString();
    }

    /** Whether some filter was chosen, so that the box with filters stands open. */
    public boolean filtered() {
        return FILTERED.matcher(address).find();
    }

    /** The id of what was recorded just before, as the address says it; absent where it says nothing. */
    @Nullable
    String recorded() {
        return UriComponentsBuilder.fromUriString(address).build().getQueryParams().getFirst(RECORDED);
    }
}
