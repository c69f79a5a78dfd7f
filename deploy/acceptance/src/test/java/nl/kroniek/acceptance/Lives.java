package nl.kroniek.acceptance;

import java.net.http.HttpResponse;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Lives of meetings in an association of their own, and the places where they can be read. */
record Lives(List<Client> doors, String association, String body, List<Life> all) {

    private static final int PATIENCE = 60;
    private static final Predicate<Told> EVERY = told -> true;
    private static final Predicate<Told> WITH_A_DAY = told -> !told.status().equals("entered-by-mistake")
            && told.when() != null && When.isDay(told.when());
    private static final Predicate<Told> NOT_GONE_AHEAD = told -> List.of("cancelled", "postponed", "not-held")
            .contains(told.status());

    /** @param doors of an administrator, who becomes secretary there; the lives use them in turn */
    static Lives begin(List<Client> doors, String association, int number) {
        Client client = doors.getFirst();
        sent(client.post("/v1/associations", "{\"slug\":\"%s\",\"name\":\"Vereniging van %s\",\"shortName\":\"VL\"}"
                .formatted(association, association)));
        sent(client.post("/v1/associations/" + association + "/accounts",
                "{\"name\":\"" + client.account() + "\",\"roles\":[\"secretary\"]}"));
        String at = sent(client.post("/v1/associations/" + association + "/bodies",
                "{\"name\":\"Levensloop\",\"kind\":\"portfolio-council\"}")).headers().firstValue("Location")
                .orElseThrow();
        String body = at.substring(at.lastIndexOf('/') + 1);
        return new Lives(doors, association, body, IntStream.rangeClosed(1, number).parallel()
                .mapToObj(each -> new Life(doors, association, body, each)).toList());
    }

    private static HttpResponse<String> sent(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** To each of them so many things are done, some of them at once; ends when the views have seen it all. */
    void goOn(int deeds) throws InterruptedException {
        List<String> ids = all.stream().map(Life::id).toList();
        all.parallelStream().forEach(life -> life.goOn(deeds, ids.stream().filter(id -> !id.equals(life.id()))
                .toList()));
        for (Client door : doors) {
            seen(door);
        }
    }

    private void seen(Client door) throws InterruptedException {
        long last = all.stream().mapToLong(Life::position).max().orElse(0);
        for (int i = 0; door.json(meetings() + "?after=" + last).path("position").asLong() < last; i++) {
            if (i > PATIENCE) {
                throw new AssertionError("the views do not follow");
            }
            Thread.sleep(100);
        }
    }

    String feed(String question) {
        return read("/v1/associations/" + association + "/calendar.ics" + question);
    }

    /**
     * The letters about them, when nothing is under way any more. Mail follows the log in its order, so when there is one about
     * a meeting that is planned now, there is one about everything before it.
     */
    List<ToldByMail.Sent> letters() throws InterruptedException {
        Life last = new Life(doors, association, body, all.size() + 1);
        await(last, mails -> mails.anyMatch(state -> state.equals("sent")));
        for (Life life : all) {
            await(life, mails -> mails.noneMatch(state -> state.equals("waiting") || state.equals("claimed")));
        }
        return ToldByMail.of(Pair.letters()).stream()
                .filter(sent -> all.stream().anyMatch(life -> life.id().equals(sent.event().id()))).toList();
    }

    /** What the outbox says of it. */
    JsonNode mails(Life life) {
        return doors.getFirst().json(
                "/v1/associations/" + association + "/mails?meeting=" + life.id() + "&after=" + life.position())
                .path("items");
    }

    private void await(Life life, Predicate<Stream<String>> states) throws InterruptedException {
        for (int i = 0; !states.test(mails(life).valueStream()
                .map(mail -> mail.path("state").asString(""))); i++) {
            if (i > 10 * PATIENCE) {
                throw new AssertionError("the mail about " + life + " does not leave");
            }
            Thread.sleep(100);
        }
    }

    Life of(String id) {
        return all.stream().filter(life -> life.id().equals(id)).findFirst().orElseThrow();
    }

    /** What all others are compared with. */
    Source calendar() {
        return new Source("the calendar", read(List.of(meetings() + "?kind=meeting",
                meetings() + "?status=entered-by-mistake")), ToldByBorder::calendar, EVERY);
    }

    /** Everywhere else where a meeting can be read. */
    List<Source> others() {
        String pages = "/" + association;
        Map<String, String> feed = Map.of("feed", feed(""));
        return List.of(
                new Source("the page of the meeting", each(pages + "/vergaderingen/%s"), ToldByPages::ownPage, EVERY),
                new Source("the story", each("/v1/meetings/%s/history"), ToldByStory::told, EVERY),
                new Source("the list", read(List.of(pages + "/kalender?weergave=lijst", pages
                        + "/kalender?weergave=lijst&status=vergissing")), ToldByPages::list, EVERY),
                new Source("the months", Stream.concat(IntStream.rangeClosed(1, 12).mapToObj("2041-%02d"::formatted),
                        IntStream.rangeClosed(0, 1).mapToObj(back -> YearMonth.now().minusMonths(back).toString()))
                        .collect(
                                Collectors.toMap(Function.identity(),
                                        month -> read(pages + "/kalender?maand=" + month))),
                        ToldByPages::months, WITH_A_DAY),
                new Source("the feed, read by biweekly", feed, raw -> ToldByFeed.told(
                        ToldByFeed.byBiweekly(String.join("", raw.values()))), WITH_A_DAY),
                new Source("the feed, read by ical4j", feed, raw -> ToldByFeed.told(
                        ToldByFeed.byIcal4j(String.join("", raw.values()))), WITH_A_DAY),
                new Source("what did not go ahead", read(List.of("/v1/associations/" + association
                        + "/non-occurrences")), ToldByBorder::missed, NOT_GONE_AHEAD),
                new Source("the page of what did not go ahead", read(List.of(pages + "/niet-doorgegaan")),
                        ToldByPages::missed, NOT_GONE_AHEAD));
    }

    private String meetings() {
        return "/v1/associations/" + association + "/meetings";
    }

    private Map<String, String> each(String address) {
        return all.parallelStream().collect(Collectors.toMap(Life::id, life -> read(address.formatted(life.id()))));
    }

    private Map<String, String> read(List<String> addresses) {
        Map<String, String> raw = new LinkedHashMap<>();
        addresses.forEach(address -> raw.put(address, read(address)));
        return raw;
    }

    private String read(String path) {
        return sent(doors.getLast().get(path)).body();
    }

    Stream<String> accepted() {
        return all.stream().flatMap(life -> life.accepted().stream()).distinct();
    }

    Stream<String> refused() {
        return all.stream().flatMap(life -> life.refused().stream()).distinct();
    }
}
