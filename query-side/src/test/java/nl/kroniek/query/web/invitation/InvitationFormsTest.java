package nl.kroniek.query.web.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.kroniek.query.web.FormBench;
import nl.kroniek.query.web.FormVisitor;
import nl.kroniek.query.web.SentCommands.SentCommand;
import nl.kroniek.vault.InvitationLinks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationFormsTest extends FormBench {

    private static final String MEETING = "/ons/vergaderingen/mtg-samen";

    @Autowired
    private InvitationLinks links;

    @Test
    void the_page_of_a_meeting_counts_the_answers_and_warns_with_one_button() {
        assertThat(visitor.read(MEETING)).containsSubsequence("Wie komt er?", "Er komen te weinig mensen.",
                "minimum van 2", "Annuleren met deze aantallen", "Uitgenodigd", ">2<", "Afgemeld", ">1<",
                "Er moeten minstens 2 mensen komen.", "Antwoorden kan tot en met", "de buren", "afgemeld",
                "Antwoorden invullen");
        assertThat(visitor.read("/ons/vergaderingen/mtg-vaag")).contains("Er is nog niemand uitgenodigd.",
                "/ons/vergaderingen/mtg-vaag/uitnodigen");
        assertThat(visitor.read("/ons/vergaderingen/mtg-gehouden")).doesNotContain("Wie komt er?");
    }

    @Test
    void the_form_to_cancel_is_ready_to_be_sent_and_types_no_figures() {
        String page = visitor.read(MEETING + "/annuleren");
        assertThat(page).contains("Uitgenodigd: 2. Komen: 0. Afgemeld: 1.", "geteld op het moment dat u annuleert")
                .doesNotContain("name=\"uitgenodigd\"")
                .containsPattern("value=\"low-attendance\"[^>]*checked");
        assertThat(visitor.read("/ons/vergaderingen/mtg-vaag/annuleren")).contains("name=\"uitgenodigd\"")
                .doesNotContainPattern("value=\"low-attendance\"[^>]*checked");
        SentCommand sent = visitor.sent(MEETING + "/annuleren", Map.of("reden", "low-attendance"));
        assertThat(sent.body().toString()).isEqualTo("{\"reasons\":[{\"category\":\"low-attendance\"}]}");
    }

    @Test
    void all_members_are_invited_with_one_tick_and_others_by_name() {
        SentCommand sent = visitor.sent(MEETING + "/uitnodigen",
                Map.of("alle", "ja", "persoon", "per-x", "anderen", "Dagelijks Bestuur\nde griffier", "antwoord-tot",
                        "14 april 2024"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/invitations");
        assertThat(sent.conditions().toString()).doesNotContain("version=0");
        assertThat(sent.body().toString()).contains("{\"kind\":\"of-party\",\"party\":\"org-stad\"}",
                "{\"kind\":\"of-person\",\"person\":\"per-x\"}",
                "{\"kind\":\"of-party\",\"party\":\"bdy-bestuur\"}",
                "{\"kind\":\"of-party\",\"party\":{\"kind\":\"described\",\"text\":\"de griffier\"}}",
                "\"answerBy\":{\"date\":\"2024-04-14\"}");
        assertThat(visitor.refused(MEETING + "/uitnodigen", Map.of("antwoord-tot", "14 april 2024"), 400,
                "the-last-day-to-answer-must-be-a-day", "/answerBy")).contains("id=\"antwoord-tot-fout\"",
                        "value=\"14 april 2024\"");
    }

    @Test
    void only_answers_that_changed_on_the_form_are_sent() {
        assertThat(visitor.read(MEETING + "/antwoorden")).contains("name=\"antwoord-1\"", "name=\"stond-2\"",
                "value=\"declined \"");
        SentCommand sent = visitor.sent(MEETING + "/antwoorden", Map.of("antwoord-1", "substitute", "vervanger-1",
                "de wethouder Wonen", "stond-1", " ", "antwoord-2", "declined", "stond-2", "declined "));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/answers");
        assertThat(sent.body().toString()).isEqualTo("{\"answers\":[{\"invitation\":1,\"answer\":\"substitute\","
                + "\"substitute\":\"de wethouder Wonen\"}]}");
    }

    @Test
    void a_form_in_which_nothing_changed_or_an_answer_lacks_says_so_and_sends_nothing() {
        Map<String, String> same = Map.of("antwoord-2", "declined", "stond-2", "declined ");
        assertThat(FormVisitor.text(visitor.send(MEETING + "/antwoorden", same))).contains("U heeft niets veranderd.");
        assertThat(FormVisitor.text(visitor.send(MEETING + "/antwoorden", Map.of("vervanger-1", "iemand"))))
                .contains("id=\"antwoord-1-fout\"", "value=\"iemand\"");
        assertThat(commands.taken()).isEmpty();
        assertThat(visitor.refused(MEETING + "/antwoorden", Map.of("antwoord-1", "substitute"), 400,
                "a-substitute-must-be-named", "/answers/0/substitute")).contains("id=\"vervanger-1-fout\"");
    }

    @Test
    void a_minimum_is_a_number_a_share_or_nothing() {
        String body = "/ons/gremia/bdy-bestuur/minimum";
        assertThat(visitor.sent(body, Map.of("minimum", "aantal", "aantal", "6")).body().toString())
                .isEqualTo("{\"minimum\":{\"kind\":\"fixed\",\"number\":6}}");
        assertThat(visitor.sent(body, Map.of("minimum", "meer-dan-helft")).body().toString()).isEqualTo(
                "{\"minimum\":{\"kind\":\"share-of-members\",\"parts\":1,\"of\":2,\"more\":true}}");
        assertThat(visitor.sent(body, Map.of("minimum", "zetels-twee-derde")).body().toString()).isEqualTo(
                "{\"minimum\":{\"kind\":\"share-of-seats\",\"parts\":2,\"of\":3,\"more\":false}}");
        assertThat(visitor.sent(body, Map.of("minimum", "geen", "aantal", "6")).body().toString()).isEqualTo("{}");
        assertThat(FormVisitor.text(visitor.send(body, Map.of("minimum", "aantal", "aantal", "zes"))))
                .contains("id=\"aantal-fout\"", "value=\"zes\"");
        assertThat(FormVisitor.text(visitor.send(body, Map.of()))).contains("id=\"minimum-fout\"");
    }

    private String link(int number) {
        return "/uitnodiging/" + links.code(new InvitationLinks.Link("ons", "mtg-samen", number));
    }

    @Test
    void by_a_link_who_is_invited_sees_the_meeting_and_answers_and_nothing_else() {
        assertThat(visitor.read(link(2)))
                .contains("de buren", "Samen over huisvesting", "Uw antwoord tot nu toe: afgemeld.",
                        "Antwoord vastleggen")
                .doesNotContain("/ons/kalender", "/ons/vergaderingen");
        assertThat(visitor.read(link(2))).containsSubsequence("Komt u?", ">Ja<", ">Nee<",
                ">Misschien (onder voorbehoud)<",
                ">Er komt een vervanger<");
        assertThat(visitor.read(MEETING + "/antwoorden")).contains(link(1), link(2));
        SentCommand sent = visitor.sent(link(2), Map.of("antwoord", "accepted", "vervanger", "vergeten"));
        assertThat(sent.path()).isEqualTo("/v1/invitations" + link(2).substring("/uitnodiging".length()) + "/answer");
        assertThat(sent.body().toString()).isEqualTo("{\"answer\":\"accepted\"}");
        assertThat(visitor.refused(link(2), Map.of("antwoord", "substitute"), 400, "a-substitute-must-be-named",
                "/answers/0/substitute")).contains("id=\"vervanger-fout\"");
    }

    @Test
    void who_comes_instead_without_an_answer_is_not_told_that_nothing_changed() {
        String nothing = "U heeft niets veranderd.";
        String answers = MEETING + "/antwoorden";
        assertThat(FormVisitor.text(visitor.send(answers, Map.of("vervanger-1", "de wethouder Wonen"))))
                .contains("id=\"antwoord-1-fout\"").doesNotContain(nothing);
        assertThat(FormVisitor.text(visitor.send(answers, Map.of()))).contains(nothing);
    }

    @Test
    void an_invitation_is_taken_back_from_the_answers_with_a_reason_or_without() {
        String withdraw = MEETING + "/uitnodigingen/2/intrekken";
        assertThat(visitor.read(MEETING + "/antwoorden")).contains(withdraw, "Uitnodiging van de buren intrekken");
        assertThat(visitor.read(withdraw)).contains("de buren", "Antwoord tot nu toe: afgemeld.");
        SentCommand sent = visitor.sent(withdraw, Map.of("reden", "verkeerd aangekruist"));
        assertThat(sent.path()).isEqualTo("/v1/meetings/mtg-samen/invitations/withdrawals");
        assertThat(sent.body().toString()).contains("\"invitation\":2", "\"reason\":\"verkeerd aangekruist\"");
        assertThat(visitor.sent(withdraw, Map.of()).body().toString()).isEqualTo("{\"invitation\":2}");
        assertThat(visitor.refused(withdraw, Map.of("reden", "zo \"maar\""), 409, "the-invitation-must-stand",
                "/invitation")).contains("zo &quot;maar&quot;");
    }

    @Test
    void what_was_taken_back_stands_apart_and_its_link_says_so_kindly() {
        assertThat(visitor.read(MEETING)).containsSubsequence("Ingetrokken uitnodigingen", "de overburen",
                "verkeerd aangekruist");
        assertThat(visitor.read(MEETING + "/antwoorden")).doesNotContain("de overburen");
        assertThat(visitor.read(MEETING + "/uitnodigingen/3/intrekken")).contains("al ingetrokken")
                .doesNotContain("name=\"reden\"");
        assertThat(mvc.get().uri(MEETING + "/uitnodigingen/9/intrekken")).hasStatus(404);
        assertThat(visitor.read(link(3))).contains("Deze uitnodiging is ingetrokken", "de overburen", "Onze Vereniging")
                .doesNotContain("verkeerd aangekruist", "<form", "/ons/kalender");
        assertThat(visitor.refused(link(3), Map.of("antwoord", "accepted"), 409, "the-invitation-must-stand",
                "/answers/0/invitation")).contains("Deze uitnodiging is ingetrokken");
    }

    @Test
    void a_link_that_was_not_made_here_leads_nowhere() {
        assertThat(mvc.get().uri(link(2).replace(".2.", ".1."))).hasStatus(404);
        assertThat(mvc.get().uri(link(9))).hasStatus(404);
        assertThat(mvc.get().uri("/uitnodiging/iets")).hasStatus(404);
    }

    @Test
    void the_page_of_a_body_shows_its_minimum() {
        assertThat(visitor.read("/ons/gremia/bdy-bestuur")).contains("Minimum instellen")
                .doesNotContain("Minimum aan deelnemers");
    }
}
