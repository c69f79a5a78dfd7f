package nl.kroniek.acceptance;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Somebody with a browser that has no script, no style and no patience: reads pages, fills forms in, keeps cookies. For
 * tests that need many of them at once, or that send what no browser would.
 */
record FormReader(URI registry, HttpClient browser) {

    /** A page as it came, after redirects. */
    record Answer(int status, URI address, Document page) {

        String text() {
            return page.body().text();
        }

        String heading() {
            return page.select("h1").text();
        }

        boolean isRefusal() {
            return page.select("main [role=alert]").hasText();
        }
    }

    /** A form on a page, with all that it would send as it stands. */
    record Filled(String action, Map<String, String> fields) {

        Filled with(String field, String value) {
            Map<String, String> changed = new LinkedHashMap<>(fields);
            changed.put(field, value);
            return new Filled(action, changed);
        }
    }

    /** Signed in by the form, as everybody is. */
    static FormReader of(Client account) {
        FormReader reader = new FormReader(account.address(), HttpClient.newBuilder()
                .cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build());
        Answer in = reader.send(reader.form("/aanmelden").with("naam", account.account())
                .with("wachtwoord", account.password()));
        if (in.status() != 200 || in.address().getPath().equals("/aanmelden")) {
            throw new AssertionError(account.account() + " could not sign in: " + in.text());
        }
        return reader;
    }

    Answer open(String path) {
        return send(request(path).GET());
    }

    /** The form of the main part of that page: the one that is posted. */
    Filled form(String path) {
        return form(open(path));
    }

    static Filled form(Answer answer) {
        Element form = answer.page().selectFirst("main form[method=post]");
        if (form == null) {
            throw new AssertionError(answer.address() + " answered " + answer.status() + " without a form: "
                    + answer.heading());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name], textarea[name]").stream()
                .filter(field -> !List.of("checkbox", "radio").contains(field.attr("type")) || field.hasAttr("checked"))
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        form.select("select[name]").forEach(select -> fields.put(select.attr("name"),
                select.select("option[selected]").stream().findFirst().map(Element::val).orElse("")));
        return new Filled(form.attr("action"), fields);
    }

    /** What a list of choices offers, without the empty one. */
    static List<String> options(Answer answer, String field) {
        return answer.page().select("main select[name=" + field + "] option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty()).toList();
    }

    Answer send(Filled form) {
        return post(form.action(), "application/x-www-form-urlencoded", form.fields().entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    Answer post(String path, String type, String body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(registry.resolve(path)).header("Accept", "text/html")
                .header("Accept-Language", "nl");
    }

    private Answer send(HttpRequest.Builder request) {
        HttpResponse<String> answer = Client.send(browser, request);
        return new Answer(answer.statusCode(), answer.uri(), Jsoup.parse(answer.body()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
