package nl.kroniek.query.seat.offices;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.query.border.Answers;
import nl.kroniek.query.border.Desk;
import nl.kroniek.query.border.Question;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The seats of an association, in its bodies and in committees of others. */
@RestController
final class SeatsEndpoint {

    private final Desk desk;
    private final Answers answers;

    SeatsEndpoint(Desk desk, Answers answers) {
        this.desk = desk;
        this.answers = answers;
    }

    /** Whether nobody sits there now. */
    enum Vacancy {
        TRUE, FALSE
    }

    @GetMapping("/v1/associations/{association}/seats")
    ResponseEntity<JsonNode> seats(@PathVariable String association, HttpServletRequest request) {
        var question = new Question(request);
        var vacancy = question.choice("vacant", Vacancy.class);
        var chronicle = desk.chronicle(association, desk.timing(question));
        var seats = chronicle.seats().all().stream()
                .filter(seat -> vacancy == null || seat.isVacant() == (vacancy == Vacancy.TRUE))
                .map(seat -> SeatAnswer.of(chronicle, seat)).toList();
        return answers.list(chronicle, seats);
    }
}
