package nl.kroniek.acceptance;

import java.util.Map;
import java.util.regex.Pattern;

/** One of each thing in a registry with the sample, by the names that {@link PageKind} uses. */
record Examples(Map<String, String> ids) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final String VGG = "/v1/associations/vgg";

    /** Plans a meeting, so the registry must be one that is written in. */
    static Examples in(RegistryProcess registry) {
        Client secretary = registry.as("secretaris");
        Known known = new Known(secretary);
        String body = known.body("PHO Onderwijs");
        String planned = secretary.post(VGG + "/meetings",
                "{\"title\":\"Om te bekijken\",\"on\":\"2035-03-01\",\"bodies\":[\"" + body + "\"]}").headers()
                .firstValue("Location").orElseThrow();
        return new Examples(Map.of("planned", planned.substring(planned.lastIndexOf('/') + 1), "body", body,
                "cancelled", known.meetings("status=cancelled").at("/items/0/id").asString(),
                "held", known.meetings("status=held").at("/items/0/id").asString(),
                "decision", first(secretary, "/decisions"), "activity", first(secretary, "/progress/2023"),
                "seat", first(secretary, "/seats"), "series",
                known.meetings("kind=series").at("/items/0/id").asString()));
    }

    private static String first(Client client, String list) {
        return client.json(VGG + list).at("/items/0/id").asString();
    }

    String in(String address) {
        return NAME.matcher(address).replaceAll(name -> ids.get(name.group(1)));
    }
}
