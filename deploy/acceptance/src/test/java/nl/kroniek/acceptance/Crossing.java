package nl.kroniek.acceptance;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A meeting whose invitations are all answered at the same moment, every fifth on the page, while it is cancelled. */
final class Crossing {

    private static final List<String> ANSWERS = List.of("accepted", "declined", "tentative", "substitute");
    private static final int PATIENCE = 60;
    private static final String WHY = "{\"reasons\":[{\"category\":\"weather\",\"explanation\":\"storm\"}]}";

    private final Client secretary;
    private final List<URI> doors;
    private final String meeting;
    private final String version;
    private final List<String> codes;

    /**
     * One meeting of a body, with so many invitations.
     *
     * @param doors the registries on one database at which people answer, in turn
     */
    Crossing(Client secretary, List<URI> doors, String association, String body, int people) {
        this.secretary = secretary;
        this.doors = doors;
        HttpResponse<String> planned = secretary.post("/v1/associations/" + association + "/meetings",
                "{\"title\":\"Overleg Kruispunt\",\"on\":\"2036-06-05\",\"bodies\":[\"" + body + "\"]}");
        this.meeting = planned.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> invited = secretary.post(meeting + "/invitations",
                "{\"invitees\":[" + IntStream.rangeClosed(1, people)
                        .mapToObj(i -> "{\"kind\":\"of-party\",\"party\":\"gemeente Kruispunt " + i + "\"}")
                        .collect(Collectors.joining(",")) + "]}");
        this.version = invited.headers().firstValue("ETag").orElseThrow();
        String id = meeting.substring(meeting.lastIndexOf('/') + 1);
        this.codes = FormReader.of(secretary).open("/" + association + "/vergaderingen/" + id + "/antwoorden?after="
                + invited.headers().firstValue("Position").orElseThrow()).page().select("a[href*=/uitnodiging/]")
                .eachAttr("href").stream().map(link -> link.substring(link.lastIndexOf('/') + 1)).toList();
    }

    /**
     * Everybody at once.
     *
     * @param before how many must have been told that their answer is recorded before the secretary cancels
     * @param colleague whether somebody changes the place at the moment of the cancellation
     */
    Crossed run(int before, boolean colleague) throws Exception {
        CyclicBarrier start = new CyclicBarrier(codes.size());
        CountDownLatch recorded = new CountDownLatch(before);
        CyclicBarrier atOnce = new CyclicBarrier(colleague ? 2 : 1);
        try (ExecutorService people = Executors.newFixedThreadPool(codes.size() + 2)) {
            List<Future<Heard>> answers = new ArrayList<>();
            for (int i = 1; i <= codes.size(); i++) {
                Callable<Heard> one = person(i);
                answers.add(people.submit(() -> {
                    start.await();
                    Heard heard = one.call();
                    if (heard.kept()) {
                        recorded.countDown();
                    }
                    return heard;
                }));
            }
            Future<@Nullable HttpResponse<String>> other = people.submit(() -> {
                if (!colleague) {
                    return null;
                }
                after(recorded, atOnce);
                return secretary.post(meeting + "/arrangement", "{\"place\":\"zaal 2\"}", "If-Match", version);
            });
            Future<HttpResponse<String>> cancelled = people.submit(() -> {
                after(recorded, atOnce);
                return secretary.post(meeting + "/cancellation", WHY, "If-Match", version);
            });
            List<Heard> heard = new ArrayList<>();
            for (Future<Heard> answer : answers) {
                heard.add(answer.get());
            }
            return stands(heard, settled(cancelled.get(), other.get()));
        }
    }

    private static void after(CountDownLatch recorded, CyclicBarrier atOnce) throws Exception {
        if (!recorded.await(PATIENCE, TimeUnit.SECONDS)) {
            throw new AssertionError("so many answers were never recorded: " + recorded.getCount() + " too few");
        }
        atOnce.await(PATIENCE, TimeUnit.SECONDS);
    }

    /** The cancellation in the end. Who was slower is told so, in a sentence, and sends it again on what stands now. */
    private HttpResponse<String> settled(HttpResponse<String> cancelled, @Nullable HttpResponse<String> colleague) {
        if (colleague != null) {
            HttpResponse<String> slower = cancelled.statusCode() == 204 ? colleague : cancelled;
            if (List.of(cancelled.statusCode(), colleague.statusCode()).stream().sorted().toList()
                    .equals(List.of(204, 412)) && slower.body().contains("\"detail\":\"")) {
                return cancelled.statusCode() == 204
                        ? cancelled
                        : secretary.post(meeting + "/cancellation", WHY, "If-Match",
                                colleague.headers().firstValue("ETag").orElseThrow());
            }
            throw new AssertionError("cancelled " + cancelled.statusCode() + " " + cancelled.body() + ", colleague "
                    + colleague.statusCode() + " " + colleague.body());
        }
        return cancelled;
    }

    private Crossed stands(List<Heard> heard, HttpResponse<String> cancelled) {
        if (cancelled.statusCode() != 204) {
            throw new AssertionError("the cancellation does not stand: " + cancelled.statusCode() + cancelled.body());
        }
        String after = "?after=" + cancelled.headers().firstValue("Position").orElseThrow();
        return new Crossed(List.copyOf(heard), secretary.json(meeting + "/invitations" + after),
                secretary.json(meeting + "/history" + after), secretary.json(meeting + after));
    }

    /** Ready to send: who uses the page has it open. */
    private Callable<Heard> person(int number) {
        String code = codes.get(number - 1);
        String answer = ANSWERS.get(number % ANSWERS.size());
        URI registry = doors.get(number % doors.size());
        if (number % 5 == 0) {
            FormReader reader = new FormReader(registry, HttpClient.newBuilder().cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL).build());
            FormReader.Filled form = reader.form("/uitnodiging/" + code).with("antwoord", answer).with("vervanger",
                    answer.equals("substitute") ? "de wethouder Wonen" : "");
            return () -> Heard.of(number, answer, reader.send(form));
        }
        String json = answer.equals("substitute")
                ? "{\"answer\":\"substitute\",\"substitute\":\"de wethouder Wonen\"}"
                : "{\"answer\":\"" + answer + "\"}";
        return () -> Heard.of(number, answer, Client.sendOnce(HttpRequest
                .newBuilder(registry.resolve("/v1/invitations/" + code + "/answer"))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(json))));
    }
}
