package nl.kroniek.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The main task of each user, from the start page, by somebody who has only the screen and the keyboard. */
@InBrowser
class TasksIT {

    private static final RegistryProcess REGISTRY = Registries.writing();

    @Test
    void a_secretary_records_two_decisions_of_a_board_meeting_and_finds_them_again_in_two_minutes() {
        String one = "De contributie blijft gelijk " + UUID.randomUUID().toString().substring(0, 4);
        String two = "De ALV is in Westerwolde " + UUID.randomUUID().toString().substring(0, 4);
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.DESKTOP)) {
            Page page = secretary.open("/vgg");
            Typist typist = new Typist(page);
            typist.to("Zoek").types("bestuur 19 oktober 2023").enter().to("Vergadering van het Dagelijks Bestuur")
                    .enter().to("Besluiten vastleggen").enter();
            assertThat(page.url()).endsWith("/besluiten");
            typist.types(one).presses("Tab").types("Zo is het afgesproken.").to("Opslaan en volgend besluit").enter();
            typist.types(two).to("Opslaan en klaar").enter();
            typist.to("Besluiten").enter().to("Zoek in besluiten").types("contributie gelijk").enter();
            assertThat(page.innerText("main")).contains(one).doesNotContain(two);
            typist.to("Zoek in besluiten").presses("Control+A").types("ALV Westerwolde").enter();
            assertThat(page.innerText("main")).contains(two);
            assertThat(typist.needed()).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void staff_find_why_the_pho_of_21_september_was_cancelled_in_half_a_minute() {
        try (Visitor staff = Visitor.as(REGISTRY, "medewerker", Sight.DESKTOP)) {
            Page page = staff.open("/vgg");
            Typist typist = new Typist(page).to("Zoek").types("pho 21 september").enter().to("PHO Bibliotheekwerk")
                    .enter();
            assertThat(page.innerText("main")).contains("Geannuleerd", "21 september 2023",
                    "Er waren te weinig nieuwe ontwikkelingen om te bespreken.");
            assertThat(typist.needed()).isLessThan(Duration.ofSeconds(30));
        }
    }

    @Test
    void an_auditor_checks_that_the_decision_log_equals_what_was_recorded_in_two_minutes() {
        try (Visitor auditor = Visitor.as(REGISTRY, "auditor", Sight.DESKTOP)) {
            Page page = auditor.open("/vgg");
            Typist typist = new Typist(page).to("Controle").enter().to("Vergelijk nu Besluiten").enter();
            assertThat(page.innerText("h2")).isEqualTo("Besluiten: precies gelijk aan de vastleggingen");
            assertThat(typist.needed()).isLessThan(Duration.ofMinutes(2));
        }
    }

    @Test
    void a_secretary_enters_a_portfolio_meeting_in_twenty_seconds() {
        try (Visitor secretary = Visitor.as(REGISTRY, "secretaris", Sight.DESKTOP.withoutScript())) {
            Page page = secretary.open("/vgg/vergaderingen/nieuw");
            Typist typist = new Typist(page).types("PHO Bib").presses("Tab").types("do 11-1-2029").presses("Tab")
                    .types("14.00").presses("Tab").presses("Tab").types("Provinciehuis").enter();
            assertThat(page.innerText("main")).contains(
                    "Vastgelegd: PHO Bibliotheekwerk, donderdag 11 januari 2029, 14.00 uur.", "Provinciehuis");
            assertThat(typist.needed()).isLessThan(Duration.ofSeconds(20));
        }
    }
}
