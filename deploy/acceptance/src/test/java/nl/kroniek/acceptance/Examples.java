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
        String invited = invited(registry, body);
        return new Examples(Map.of("planned", planned.substring(planned.lastIndexOf('/') + 1), "body", body, "invited",
                invited, "code", code(registry, invited),
                "cancelled", known.meetings("status=cancelled").at("/items/0/id").asString(),
                "held", known.meetings("status=held").at("/items/0/id").asString(),
                "decision", first(secretary, "/decisions"), "activity", first(secretary, "/progress/2023"),
                "seat", first(secretary, "/seats"), "series",
                known.meetings("kind=series").at("/items/0/id").asString()));
    }

    /** To which two are invited, of whom one declined, where a body needs two: too few come. */
    private static String invited(RegistryProcess registry, String body) {
        Client secretary = registry.as("secretaris");
        String address = secretary.post(VGG + "/meetings",
                "{\"title\":\"Met te weinig mensen\",\"on\":\"2035-04-05\",\"bodies\":[\"" + body + "\"]}").headers()
                .firstValue("Location").orElseThrow();
        String meeting = address.substring(address.lastIndexOf('/') + 1);
        FormReader reader = FormReader.of(secretary);
        reader.send(reader.form("/vgg/gremia/" + body + "/minimum").with("minimum", "aantal").with("aantal", "2"));
        String page = "/vgg/vergaderingen/" + meeting;
        reader.send(reader.form(page + "/uitnodigen").with("anderen", "gemeente Noord\ngemeente Zuid")
                .with("antwoord-tot", "29-3-2035"));
        reader.send(reader.form(page + "/antwoorden").with("antwoord-1", "declined"));
        return meeting;
    }

    private static String code(RegistryProcess registry, String invited) {
        String link = FormReader.of(registry.as("secretaris")).open("/vgg/vergaderingen/" + invited + "/antwoorden")
                .page().select("a[href*=/uitnodiging/]").attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static String first(Client client, String list) {
        return client.json(VGG + list).at("/items/0/id").asString();
    }

    String in(String address) {
        return NAME.matcher(address).replaceAll(name -> ids.get(name.group(1)));
    }
}
