package nl.kroniek.acceptance;

import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody was told who answered an invitation.
 *
 * @param number of the invitation
 * @param answer as it was given, in the words of the API
 * @param kept whether it was said to be recorded
 * @param status of HTTP
 * @param said why it was not recorded; empty where it was
 */
record Heard(int number, String answer, boolean kept, int status, String said) {

    private static final String DONE = "Uw antwoord is vastgelegd.";

    /** By the border: 204, or a problem with a sentence. */
    static Heard of(int number, String answer, HttpResponse<String> reply) {
        boolean kept = reply.statusCode() == 204;
        return new Heard(number, answer, kept, reply.statusCode(), kept
                ? ""
                : JsonMapper.shared().readTree(reply.body()).path("detail").asString(""));
    }

    /** By the page: what it says at its top. */
    static Heard of(int number, String answer, FormReader.Answer page) {
        boolean kept = page.page().select("main .note.done").text().startsWith(DONE);
        return new Heard(number, answer, kept, page.status(), page.page().select("main [role=alert] li").text());
    }

    Heard with(String other) {
        return new Heard(number, other, kept, status, said);
    }

    /** The same, as if the contrary had been said. */
    Heard contrary() {
        return new Heard(number, answer, !kept, status, said);
    }
}
