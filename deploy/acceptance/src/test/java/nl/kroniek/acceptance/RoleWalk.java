package nl.kroniek.acceptance;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Entry.Holders;
import nl.kroniek.access.route.Route;
import nl.kroniek.events.access.Role;
import org.jspecify.annotations.Nullable;

/** Asks for every route in the name of somebody, and says where the answer is not the one that the table promises. */
final class RoleWalk {

    /**
     * Somebody who asks.
     *
     * @param name to sign in with; absent: nobody
     * @param roles in the association that is asked for
     * @param elsewhere roles in another association
     */
    record Asker(@Nullable String name, String password, Set<Role> roles, Set<Role> elsewhere, boolean installation) {}

    /** What may be answered. */
    enum Answer {
        ALLOWED, SIGN_IN, FORBIDDEN, NOT_THERE;

        static Answer of(int status, boolean toSignIn) {
            return switch (status) {
                case 401 -> SIGN_IN;
                case 403 -> FORBIDDEN;
                case 404 -> NOT_THERE;
                default -> toSignIn ? SIGN_IN : ALLOWED;
            };
        }
    }

    private final RegistryProcess registry;
    private final Map<String, String> ids;
    private final Client.FormToken token;

    /** @param ids by the beginning of the pattern, what {@code {id}} stands for */
    RoleWalk(RegistryProcess registry, Map<String, String> ids) {
        this.registry = registry;
        this.ids = ids;
        this.token = Client.formToken(registry.address());
    }

    /** A line for each route whose answer differs. */
    List<String> faults(List<Route> routes, Asker asker) {
        return routes.stream().map(route -> {
            Answer promised = promised(route, asker);
            Answer given = ask(route, asker);
            return promised == given ? "" : asker.name() + ": " + route + " is " + given + ", not " + promised;
        }).filter(line -> !line.isEmpty()).toList();
    }

    /** What the table says, worked out apart from the gate. */
    private static Answer promised(Route route, Asker asker) {
        if (route.entry() instanceof Entry.Open) {
            return Answer.ALLOWED;
        }
        if (asker.name() == null) {
            return Answer.SIGN_IN;
        }
        if (!(route.entry() instanceof Holders holders)) {
            return route.pattern().equals("/v1/**") ? Answer.NOT_THERE : Answer.ALLOWED;
        }
        if (holders.installation() && asker.installation()
                || asker.roles().stream().anyMatch(holders.roles()::contains)) {
            return Answer.ALLOWED;
        }
        // Views and checks of the chain are of all associations: there is nothing to hide behind "not there".
        boolean ofOneAssociation = route.pattern().contains("{association")
                || route.pattern().contains("{id}") && !route.pattern().startsWith("/v1/views/")
                        && !route.pattern().startsWith("/v1/verifications/");
        if (!ofOneAssociation) {
            return asker.elsewhere().stream().anyMatch(holders.roles()::contains) ? Answer.ALLOWED : Answer.FORBIDDEN;
        }
        return asker.roles().isEmpty() ? Answer.NOT_THERE : Answer.FORBIDDEN;
    }

    private Answer ask(Route route, Asker asker) {
        HttpRequest.Builder request = HttpRequest.newBuilder(registry.address().resolve(address(route.pattern())));
        if (asker.name() != null) {
            String secret = asker.name() + ":" + asker.password();
            request.header("Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)));
        }
        if (route.method().name().equals("GET")) {
            request.GET();
        } else if (route.pattern().startsWith("/v1")) {
            // No field of it is right, so that what is allowed records nothing.
            request.header("Content-Type", "application/json").method(route.method().name(),
                    BodyPublishers.ofString("{\"x\":1}"));
        } else {
            // A form with its token, asked to be shown again with what was typed: it records nothing either.
            request.header("Content-Type", "application/x-www-form-urlencoded").header("Cookie", token.cookie())
                    .POST(BodyPublishers.ofString("_csrf=" + token.field() + "&_toon=ja"));
        }
        var answer = Client.sendOnce(request);
        return Answer.of(answer.statusCode(),
                answer.headers().firstValue("Location").filter(to -> to.contains("/aanmelden")).isPresent());
    }

    private String address(String pattern) {
        String item = ids.getOrDefault("{item}", "nothing");
        String signed = ids.getOrDefault("/checkpoints/", "nothing");
        String address = pattern.replaceAll("\\{association[^}/]*(\\{\\d\\})?[^}/]*}", "vgg")
                .replace("{year:\\d{4}}", "2023").replace("{year}", "2023").replace("{role}", "staff")
                .replace("{view}", "remarks").replace("{segment}", "0")
                .replace("{secret}", "nothing").replace("/**", "/nothing-here")
                .replaceAll("\\{number:[^/]*}", "1")
                .replace("{item:itm-.+}", item).replace("{item}", item).replace("{position:[0-9]{1,18}}", "5")
                .replace("{size:[0-9]{1,18}}", signed).replaceAll("\\{deed:([^|}]+)[^}]*}", "$1")
                .replace("/consistency-proofs", "/consistency-proofs?from=" + signed + "&to=" + signed);
        String id = ids.entrySet().stream().filter(each -> address.contains(each.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse("nothing");
        return address.replaceAll("\\{(id|key|account|seat|meeting|decision)(:[^}]*)?}", id);
    }
}
