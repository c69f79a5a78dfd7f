package nl.kroniek.command.association.register;

import java.util.Set;

/** First parts of addresses that belong to the house itself. */
public final class ReservedSlugs {

    public static final Set<String> ALL = Set.of("v1", "v2", "api", "actuator", "controle", "error", "login", "logout",
            "aanmelden", "afmelden", "wachtwoord", "sessies", "begin", "uitnodiging", "agenda", "static", "css", "js",
            "fonts",
            "images", "img",
            "webjars", "favicon", "robots",
            "well-known", "association", "vereniging", "verenigingen", "beheer", "admin", "help", "hulp", "openapi",
            "health", "metrics", "public");

    private ReservedSlugs() {}
}
