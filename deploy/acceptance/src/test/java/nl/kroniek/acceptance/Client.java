package nl.kroniek.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One account talking HTTP to a registry. */
record Client(URI address, String account, String password) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final HttpClient ONCE = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<URI, Long> RECORDED = new ConcurrentHashMap<>();

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The body of a 200 as JSON; anything else is a failure that shows the answer. */
    JsonNode json(String path) {
        HttpResponse<String> answer = get(path);
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JSON.readTree(answer.body());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return remembered(send(request));
    }

    /** The position of the last thing that any client recorded there, so that a window can wait until it is shown. */
    static long recorded(URI address) {
        return RECORDED.getOrDefault(address, 0L);
    }

    private HttpResponse<String> remembered(HttpResponse<String> answer) {
        answer.headers().firstValue("Position").filter(position -> position.matches("\\d+"))
                .ifPresent(position -> RECORDED.merge(address, Long.valueOf(position), Math::max));
        return answer;
    }

    HttpResponse<String> put(String path, String body) {
        return send(request(path).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).header("Authorization", basic());
    }

    /** The header by which a program signs in. */
    String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((account + ":" + password).getBytes(
                StandardCharsets.UTF_8));
    }

    /**
     * Signs in by the form, as a browser without scripts does. @return the cookie of the session, {@code name=token}
     */
    String session() {
        return cookie(signIn("/", ""), "kroniek");
    }

    /**
     * The answer to the sign-in form.
     *
     * @param there where the form says that one wanted to go
     * @param cookie that somebody planted in the browser before; empty: none
     */
    HttpResponse<String> signIn(String there, String cookie) {
        FormToken token = formToken(address);
        String body = "_csrf=" + token.field() + "&naam=" + encoded(account) + "&wachtwoord=" + encoded(password)
                + "&naar=" + encoded(there);
        return sendOnce(signInPage(address).header("Cookie", token.cookie() + "; " + cookie).header("Content-Type",
                "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)));
    }

    /** What a form of this browser must bring along: a cookie, and a field that belongs to it. */
    record FormToken(String cookie, String field) {}

    static FormToken formToken(URI address) {
        HttpResponse<String> form = sendOnce(signInPage(address).GET());
        return new FormToken(cookie(form, "kroniek-formulier"),
                encoded(Jsoup.parse(form.body()).select("form[action=/aanmelden] input[name=_csrf]").val()));
    }

    private static HttpRequest.Builder signInPage(URI address) {
        return HttpRequest.newBuilder(address.resolve("/aanmelden")).header("Accept", "text/html");
    }

    static String sessionOf(HttpResponse<String> answer) {
        return cookie(answer, "kroniek");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith(name + "=")).map(
                each -> each.substring(0, each.indexOf(';'))).findFirst()
                .orElseThrow(() -> new AssertionError("no cookie " + name + " in " + answer));
    }

    /** Follows no redirect. */
    static HttpResponse<String> sendOnce(HttpRequest.Builder request) {
        return send(ONCE, request);
    }

    static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(HTTP, request);
    }

    static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
