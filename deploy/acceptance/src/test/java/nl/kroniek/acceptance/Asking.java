package nl.kroniek.acceptance;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Somebody who asks one association.
 *
 * @param pages what this person finds within three clicks of the start page
 */
record Asking(Client client, String association, Collection<Crawl.Page> pages) {

    static Asking of(Client client, String association) {
        return new Asking(client, association, Crawl.from(client, "/" + association));
    }

    /** An answer of the border, by the path below the association. */
    JsonNode json(String path) {
        return client.json("/v1/associations/" + association + path);
    }

    Stream<JsonNode> items(String path) {
        return json(path).get("items").valueStream();
    }

    /** The main text of every page within reach under that heading. */
    List<String> texts(String heading) {
        return pages.stream().filter(page -> page.clicks() <= Crawl.CLICKS && page.heading().equals(heading))
                .map(Crawl.Page::main).toList();
    }
}
