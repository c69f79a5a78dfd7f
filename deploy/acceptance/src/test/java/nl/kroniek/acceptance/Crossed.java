package nl.kroniek.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Answers that crossed a cancellation: what people were told beside what stands.
 *
 * @param invitations of the meeting, as the border gives them
 * @param history its story
 * @param meeting the meeting itself
 */
record Crossed(List<Heard> heard, JsonNode invitations, JsonNode history, JsonNode meeting) {

    private static final Map<String, String> WORDS = Map.of("accepted", "komt", "declined", "afgemeld", "tentative",
            "onder voorbehoud", "substitute", "stuurt een vervanger");
    private static final Pattern ANSWERED = Pattern
            .compile("gemeente Kruispunt (\\d+) heeft geantwoord op de uitnodiging voor .*: (.*)\\.");

    /** Whatever is not one story; empty when it is. */
    List<String> differences() {
        List<String> found = new ArrayList<>();
        List<String> story = new ArrayList<>();
        history.path("items").forEach(item -> story.add(item.path("sentence").asString("")));
        List<Integer> cancelled = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            if (story.get(i).endsWith(" is geannuleerd.")) {
                cancelled.add(i);
            }
        }
        if (cancelled.size() != 1) {
            found.add("cancelled " + cancelled.size() + " times");
        } else if (cancelled.getFirst() != story.size() - 1) {
            found.add("something happened after the cancellation: " + story.getLast());
        }
        heard.forEach(each -> compare(each, story, found));
        figures(story, found);
        return found;
    }

    private void compare(Heard each, List<String> story, List<String> found) {
        List<String> told = story.stream().map(ANSWERED::matcher).filter(Matcher::matches)
                .filter(answer -> Integer.parseInt(answer.group(1)) == each.number()).map(answer -> answer.group(2))
                .toList();
        List<String> expected = each.kept() ? List.of(WORDS.getOrDefault(each.answer(), "")) : List.of();
        if (!told.equals(expected)) {
            found.add("story of " + each.number() + ": told " + expected + ", stands " + told);
        }
        String stands = invitations.at("/invitations/invited").valueStream()
                .filter(one -> one.path("number").asInt() == each.number()).map(one -> one.path("answer").asString(""))
                .findFirst().orElse("not invited");
        if (!stands.equals(each.kept() ? each.answer() : "")) {
            found.add("view of " + each.number() + ": stands " + stands);
        }
    }

    /** Nothing comes after the cancellation, so its figures count all that stands before it. */
    private void figures(List<String> story, List<String> found) {
        List<String> answers = story.stream().map(ANSWERED::matcher).filter(Matcher::matches)
                .map(answer -> answer.group(2)).toList();
        long accepted = answers.stream().filter(word -> word.equals("komt") || word.equals(WORDS.get("substitute")))
                .count();
        long declined = answers.stream().filter(word -> word.equals("afgemeld")).count();
        String counted = "%d %d %d %d".formatted(heard.size(), accepted, declined, heard.size() - answers.size());
        JsonNode figures = meeting.at("/cancellation/figures");
        String kept = "%s %s %s %s".formatted(figures.path("invited").asString(""),
                figures.path("accepted").asString(""), figures.path("declined").asString(""),
                figures.path("noAnswer").asString(""));
        if (!kept.equals(counted)) {
            found.add("figures: the story comes to " + counted + ", the cancellation keeps " + kept);
        }
    }

    /** What the check of the whole history says in the end. */
    static String verified(Client auditor) throws InterruptedException {
        String at = auditor.post("/v1/verifications", "").headers().firstValue("Location").orElseThrow();
        String state = "running";
        for (int i = 0; i < 600 && state.equals("running"); i++) {
            Thread.sleep(50);
            state = auditor.json(at).path("state").asString("");
        }
        return state;
    }
}
