package nl.kroniek.acceptance;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private static final Set<String> TOLD = Set.of("rescheduling", "postponement", "cancellation",
            "cancellation-withdrawal", "arrangement", "reinstatement");
    private static final Set<String> TOLD_TO_NOBODY = Set.of("answers", "invitations", "explanation", "minutes",
            "minutes-approval", "minutes-withdrawal");

    private final List<Client> doors;
    private final int number;
    private final Random random;
    private final String body;
    private final String address;
    private final List<String> done = new ArrayList<>();
    private final Set<String> accepted = new TreeSet<>();
    private final Set<String> refused = new TreeSet<>();
    private final Map<Long, Long> positions = new HashMap<>();
    private String version;
    private long told = -1;
    private String toldBy = "";
    private long position;

    /** It is planned, and somebody is invited who has a mail address. */
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
        invite(association);
    }

    private void invite(String association) {
        HttpResponse<String> invited = doors.getFirst().post(address + "/invitations",
                "{\"invitees\":[{\"kind\":\"of-party\",\"party\":\"genodigde %03d\"}]}".formatted(number));
        if (invited.statusCode() != 204) {
            throw new AssertionError(invited.body());
        }
        happened(invited);
        Client other = doors.getLast();
        other.json("/v1/meetings/" + id() + "/invitations?after=" + position);
        HttpResponse<String> given = other.put("/v1/associations/" + association + "/addresses/meetings/" + id()
                + "/invitations/1", "{\"address\":\"leven-%03d@example.org\"}".formatted(number));
        if (given.statusCode() != 204) {
            throw new AssertionError(given.statusCode() + given.body());
        }
    }

    private void happened(HttpResponse<String> answer) {
        version = answer.headers().firstValue("ETag").orElseThrow();
        position = Math.max(position, position(answer));
        positions.put(version(), position);
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
                long before = version();
                happened(answer);
                if (version() > before) {
                    told(deed.noun());
                }
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

    /** Where in the log it came to that version. */
    long positionOf(long reached) {
        return Objects.requireNonNull(positions.get(reached), () -> reached + " of " + this);
    }

    private void told(String noun) {
        if (TOLD.contains(noun)) {
            told = version();
            toldBy = noun;
        } else if (!TOLD_TO_NOBODY.contains(noun)) {
            told = -1;
        }
    }

    /**
     * The version at which those invited had to be told how it still stands; -1 when it came to stand otherwise since.
     */
    long told() {
        return told;
    }

    /** What that was. */
    String toldBy() {
        return toldBy;
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
