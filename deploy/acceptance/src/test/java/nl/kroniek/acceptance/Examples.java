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
        String meeting = planned(secretary, body);
        return new Examples(Map.of("planned", meeting, "item", sentItem(secretary, meeting), "body", body,
                "cancelled", known.meetings("status=cancelled").at("/items/0/id").asString(),
                "held", known.meetings("status=held").at("/items/0/id").asString(),
                "decision", first(secretary, "/decisions"), "activity", first(secretary, "/progress/2023"),
                "seat", first(secretary, "/seats")));
    }

    static String planned(Client secretary, String body) {
        String planned = secretary.post(VGG + "/meetings",
                "{\"title\":\"Om te bekijken\",\"on\":\"2035-03-01\",\"bodies\":[\"" + body + "\"]}").headers()
                .firstValue("Location").orElseThrow();
        return planned.substring(planned.lastIndexOf('/') + 1);
    }

    /** An item of an agenda that went out, with another one before it. */
    static String sentItem(Client secretary, String meeting) {
        String agenda = "/v1/meetings/" + meeting + "/agenda-items";
        secretary.post(agenda, "{\"content\":{\"title\":\"Opening\",\"kind\":\"information\"}}");
        String item = secretary
                .post(agenda, """
                              {"content":{"title":"Begroting om te bekijken","kind":"discussion","closed":true,
                              "presenter":"de penningmeester","papers":[{"title":"Begroting",
                              "address":"https://example.org/begroting","sha256":"%s"}]}}"""
                        .formatted("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
                .headers()
                .firstValue("Location").orElseThrow();
        secretary.post("/v1/meetings/" + meeting + "/agenda-dispatches",
                "{\"to\":[\"de leden\"],\"on\":\"2035-02-20\"}", "If-Match", "\"2\"");
        return item.substring(item.lastIndexOf('/') + 1);
    }

    private static String first(Client client, String list) {
        return client.json(VGG + list).at("/items/0/id").asString();
    }

    String in(String address) {
        return NAME.matcher(address).replaceAll(name -> ids.get(name.group(1)));
    }
}
