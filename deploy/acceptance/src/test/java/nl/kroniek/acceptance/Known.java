package nl.kroniek.acceptance;

import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Finds things of the sample by the names people use. */
record Known(Client client) {

    private static final String VGG = "/v1/associations/vgg";

    String body(String name) {
        return named(VGG + "/bodies", "name", name);
    }

    JsonNode meetings(String filter) {
        return client.json(VGG + "/meetings?" + filter);
    }

    private String named(String path, String field, String name) {
        return StreamSupport.stream(client.json(path).get("items").spliterator(), false)
                .filter(item -> item.get(field).asString().equals(name)).map(item -> item.get("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " under " + path));
    }
}
