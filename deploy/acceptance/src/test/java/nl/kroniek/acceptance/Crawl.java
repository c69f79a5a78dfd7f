package nl.kroniek.acceptance;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Follows links from the start page of an association, as somebody who has only the screen, at most three clicks deep.
 * Choosing from a form counts as a link only where the page offers it as one.
 */
final class Crawl {

    static final int CLICKS = 3;

    /** A page as a person found it. */
    record Page(String path, int clicks, Document html) {

        /** All that can be read, white space folded. */
        String text() {
            return html.body().text();
        }

        String heading() {
            return html.select("h1").text();
        }

        /**
         * What can be read in the main part, without menu and footer; what stands apart on the screen has a space
         * between.
         */
        String main() {
            return html.select("main").stream().flatMap(main -> main.nodeStream(TextNode.class)).map(TextNode::text)
                    .map(String::strip).filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        }
    }

    private final Client client;
    private final Map<String, Page> pages = new LinkedHashMap<>();

    private Crawl(Client client) {
        this.client = client;
    }

    /** @throws AssertionError when a link leads to anything but a page */
    static Collection<Page> from(Client client, String start) {
        Crawl crawl = new Crawl(client);
        crawl.follow(start);
        return crawl.pages.values();
    }

    private void follow(String start) {
        Deque<Page> waiting = new ArrayDeque<>();
        waiting.add(open(start, 0));
        while (!waiting.isEmpty()) {
            Page page = waiting.remove();
            if (page.clicks() < CLICKS) {
                for (var link : page.html().select("a[href]:not([download])")) {
                    String path = target(page.path(), link.attr("href"));
                    if (path.startsWith(start) && !pages.containsKey(path)) {
                        waiting.add(open(path, page.clicks() + 1));
                    }
                }
            }
        }
    }

    private static String target(String from, String href) {
        URI target = URI.create(from).resolve(href.replace(" ", "%20"));
        String query = target.getRawQuery();
        return target.getRawPath() + (query == null ? "" : "?" + query);
    }

    private Page open(String path, int clicks) {
        HttpResponse<String> answer = client.get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError("a link leads to " + path + ", which answers " + answer.statusCode());
        }
        Page page = new Page(target(path, answer.uri().toString()), clicks, Jsoup.parse(answer.body()));
        pages.put(path, page);
        return page;
    }
}
