package nl.kroniek.command.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import nl.kroniek.command.Api;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.events.invitation.InvitationAnswered;
import nl.kroniek.events.meeting.MeetingCancelled;
import nl.kroniek.log.LogReader;
import nl.kroniek.log.RecordedEvent;
import nl.kroniek.vault.Accounts;
import nl.kroniek.vault.InvitationLinks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Fifty people answer while the secretary cancels: one story, and everybody knows whether they are in it. */
@CommandSideTest
class CrossingAnswersTest {

    private static final int PEOPLE = 50;

    private final Api api;
    private final LogReader log;

    @Autowired
    private InvitationLinks links;

    CrossingAnswersTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts) {
        this.api = new Api(http, log, accounts);
        this.log = log;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    private String invited() throws Exception {
        String path = "/v1/meetings/" + api.meeting();
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= PEOPLE; i++) {
            all.append(i == 1 ? "" : ",").append("{\"kind\":\"of-party\",\"party\":\"gemeente ").append(i)
                    .append("\"}");
        }
        var answer = api.post(path + "/invitations", "{\"invitees\":[" + all + "],\"answerBy\":\"2023-09-14\"}");
        assertThat(answer.status()).as("%s", answer.problem()).isEqualTo(204);
        return path;
    }

    private static String says(int number, String answer) {
        return "{\"answers\":[{\"invitation\":" + number + ",\"answer\":\"" + answer + "\"}]}";
    }

    @Test
    void fifty_answers_and_a_cancellation_at_once_make_one_story() throws Exception {
        String path = invited();
        CyclicBarrier start = new CyclicBarrier(PEOPLE + 1);
        List<Callable<Api.Answer>> all = new ArrayList<>();
        for (int i = 1; i <= PEOPLE; i++) {
            int number = i;
            all.add(() -> {
                start.await();
                return api.post(path + "/answers", says(number, "accepted"));
            });
        }
        all.add(() -> {
            start.await();
            // Half of them have time to come first: otherwise the counter-example below would have nothing to say.
            Thread.sleep(40);
            return api.post(path + "/cancellation",
                    "{\"reasons\":[{\"category\":\"weather\"}]}", "If-Match", "\"0\"");
        });
        List<Api.Answer> answers = new ArrayList<>();
        try (var people = Executors.newFixedThreadPool(PEOPLE + 1)) {
            for (var each : people.invokeAll(all)) {
                answers.add(each.get());
            }
        }
        Api.Answer cancellation = answers.removeLast();
        assertThat(cancellation.status()).as("%s", cancellation.problem()).isEqualTo(204);
        List<RecordedEvent> story = log.ofAggregate(path.substring("/v1/meetings/".length())).stream()
                .map(RecordedEvent.class::cast).toList();
        long kept = story.stream().filter(event -> event.event() instanceof InvitationAnswered).count();
        MeetingCancelled cancelled = (MeetingCancelled) story.getLast().event();
        assertThat(answers).extracting(Api.Answer::status).containsOnly(204, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 204)).hasSize((int) kept);
        assertThat(cancelled.figures()).isNotNull().satisfies(figures -> {
            assertThat(figures.accepted()).isEqualTo((int) kept);
            assertThat(figures.noAnswer()).isEqualTo(PEOPLE - (int) kept);
        });
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).allSatisfy(answer -> {
            assertThat(answer.code()).isIn("answers-must-belong-to-a-meeting-ahead", "changed-meanwhile");
            assertThat(answer.problem().path("detail").asString("")).isNotEmpty();
        });
    }

    @Test
    void an_answer_after_the_cancellation_is_refused_with_a_sentence_and_a_stale_cancellation_too() throws Exception {
        String path = invited();
        assertThat(api.post(path + "/answers", says(1, "declined")).status()).isEqualTo(204);
        assertThat(api.post(path + "/postponement", "{}", "If-Match", "\"0\"").status()).isEqualTo(204);
        String storm = "{\"reasons\":[{\"category\":\"weather\"}]}";
        var stale = api.post(path + "/cancellation", storm, "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(api.post(path + "/cancellation", storm, "If-Match", "\"3\"").status()).isEqualTo(204);
        var late = api.post(path + "/answers", says(2, "accepted"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("answers-must-belong-to-a-meeting-ahead");
    }

    @Test
    void a_link_answers_its_own_invitation_without_an_account_until_the_meeting_is_off() throws Exception {
        String path = invited();
        String meeting = path.substring("/v1/meetings/".length());
        String own = "/v1/invitations/" + links.code(new InvitationLinks.Link("vgg", meeting, 7)) + "/answer";
        String yes = "{\"answer\":\"accepted\",\"invitation\":1}";
        assertThat(api.postAs(null, own, yes).status()).isEqualTo(204);
        assertThat(api.postAs(null, own, "{\"answer\":\"declined\"}").status()).isEqualTo(204);
        RecordedEvent last = (RecordedEvent) log.ofAggregate(meeting).getLast();
        assertThat(last.event()).isInstanceOfSatisfying(InvitationAnswered.class, answer -> {
            assertThat(answer.invitation()).isEqualTo(7);
            assertThat(answer.on().isDay()).isTrue();
        });
        assertThat(last.metadata()).containsEntry("role", "invitee");
        assertThat(api.postAs(null, own, "{\"answer\":\"substitute\"}").code())
                .isEqualTo("a-substitute-must-be-named");
        assertThat(api.postAs(null, own.replace(".7.", ".8."), yes).status()).isEqualTo(404);
        assertThat(api.postAs(null, path + "/answers", says(7, "accepted")).status()).isEqualTo(401);
        assertThat(api.post(path + "/cancellation", "{\"reasons\":[{\"category\":\"weather\"}]}", "If-Match",
                "\"0\"").status()).isEqualTo(204);
        assertThat(api.postAs(null, own, yes).code()).isEqualTo("answers-must-belong-to-a-meeting-ahead");
    }

    @Test
    void the_link_of_an_invitation_that_was_taken_back_answers_nothing_and_says_so() throws Exception {
        String path = invited();
        String meeting = path.substring("/v1/meetings/".length());
        assertThat(api.post(path + "/invitations/withdrawals", "{\"invitation\":7,\"reason\":\"vergissing\"}").status())
                .isEqualTo(204);
        String yes = "{\"answer\":\"accepted\"}";
        var late = api.postAs(null, "/v1/invitations/" + links.code(new InvitationLinks.Link("vgg", meeting, 7))
                + "/answer", yes);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("the-invitation-must-stand");
        assertThat(late.problem().path("detail").asString("")).contains("ingetrokken");
        assertThat(api.postAs(null, "/v1/invitations/" + links.code(new InvitationLinks.Link("vgg", meeting, 8))
                + "/answer", yes).status()).isEqualTo(204);
    }

    @Test
    void who_belongs_to_another_association_finds_no_meeting_to_answer() throws Exception {
        String path = invited();
        assertThat(api.postAs(Api.NEIGHBOUR, path + "/answers", says(1, "accepted")).status()).isEqualTo(404);
        assertThat(api.postAs(Api.AUDITOR, path + "/answers", says(1, "accepted")).status()).isEqualTo(403);
    }
}
