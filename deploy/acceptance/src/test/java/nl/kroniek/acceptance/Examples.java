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
        String invited = invited(registry, body);
        return new Examples(Map.ofEntries(Map.entry("planned", meeting),
                Map.entry("item", sentItem(secretary, meeting)), Map.entry("body", body),
                Map.entry("invited", invited), Map.entry("code", code(registry, invited)),
                Map.entry("cancelled", known.meetings("status=cancelled").at("/items/0/id").asString()),
                Map.entry("held", known.meetings("status=held").at("/items/0/id").asString()),
                Map.entry("decision", first(secretary, "/decisions")),
                Map.entry("activity", first(secretary, "/progress/2023")),
                Map.entry("seat", first(secretary, "/seats")),
                Map.entry("series", known.meetings("kind=series").at("/items/0/id").asString())));
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

    /** It can be read when this returns. */
    static String planned(Client secretary, String body) {
        return planned(secretary, body, "2035-03-01");
    }

    /** The same on a day of choice. */
    static String planned(Client secretary, String body, String on) {
        var done = secretary.post(VGG + "/meetings",
                "{\"title\":\"Om te bekijken\",\"on\":\"" + on + "\",\"bodies\":[\"" + body + "\"]}").headers();
        String planned = done.firstValue("Location").orElseThrow();
        String position = done.firstValue("Position").orElseThrow();
        for (int tries = 0; secretary.json(VGG + "/meetings?after=" + position).get("position").asLong() < Long
                .parseLong(position); tries++) {
            if (tries > 30) {
                throw new AssertionError("the views do not follow");
            }
        }
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
