package nl.kroniek.acceptance;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One meeting and all that is done to it over the border, in the order of its own chance. */
final class Life {

    static final String TITLE = "Leven ";

    /** How most meetings go, and chance seldom: the first life begins so. */
    private static final List<String> ORDINARY = List.of("holding", "minutes", "minutes-approval",
            "minutes-withdrawal");

    private final List<Client> doors;
    private final int number;
    private final Random random;
    private final String body;
    private final String address;
    private final List<String> done = new ArrayList<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private String version;
    private long position;

    /** It is planned. */
    Life(List<Client> doors, String association, String body, int number) {
        this.doors = doors;
        this.number = number;
        this.random = new Random(number);
        this.body = body;
        HttpResponse<String> begun = doors.getFirst().post("/v1/associations/" + association + "/meetings",
                new Deeds(number, body, List.of(), random).first());
        if (begun.statusCode() != 201) {
            throw new AssertionError(begun.body());
        }
        this.address = begun.headers().firstValue("Location").orElseThrow();
        this.version = begun.headers().firstValue("ETag").orElseThrow();
        this.position = position(begun);
    }

    /** So many things are done to it; what a rule refuses changes nothing. */
    void goOn(int deeds, List<String> others) {
        Deeds all = new Deeds(number, body, others, random);
        for (int i = 0; i < deeds; i++) {
            boolean ordinary = number == 1 && done.size() < ORDINARY.size();
            Deeds.Deed deed = ordinary ? all.of(ORDINARY.get(done.size())) : all.any();
            done.add(deed.noun() + " " + deed.json());
            HttpResponse<String> answer = doors.get(i % doors.size()).post(address + "/" + deed.noun(),
                    deed.json(), "If-Match", version);
            if (answer.statusCode() == 204) {
                accepted.add(deed.noun());
                version = answer.headers().firstValue("ETag").orElseThrow();
                position = Math.max(position, position(answer));
            } else {
                refused.add(deed.noun());
                mustSayWhy(answer);
            }
        }
    }

    /** A rule said no, in a sentence; everything else is a fault of ours, or of the deed. */
    private void mustSayWhy(HttpResponse<String> answer) {
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        boolean ofARule = answer.statusCode() == 409 || answer.statusCode() == 400
                && !problem.path("code").asString("").matches("(missing|unknown|malformed|wrong|no-such).*");
        if (!ofARule || !problem.path("detail").asString("").matches("(?s).* .*[.?!]")) {
            throw new AssertionError(this + " got " + answer.statusCode() + " " + answer.body());
        }
    }

    private static long position(HttpResponse<String> answer) {
        return Long.parseLong(answer.headers().firstValue("Position").orElseThrow());
    }

    String id() {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    String code() {
        return TITLE + "%03d".formatted(number);
    }

    long version() {
        return Long.parseLong(version.replace("\"", ""));
    }

    long position() {
        return position;
    }

    Set<String> accepted() {
        return accepted;
    }

    Set<String> refused() {
        return refused;
    }

    /** With its seed, which is its number, so that it can be lived again. */
    @Override
    public String toString() {
        return "life " + number + " (" + id() + "): " + done;
    }
}
