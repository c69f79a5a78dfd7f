package nl.kroniek.command.invitation.answer;

import jakarta.servlet.http.HttpServletRequest;
import nl.kroniek.command.http.LinkBorder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** record-answers over HTTP for who is invited and has no account: one answer, to the invitation of the link. */
@RestController
class AnswerByLinkEndpoint {

    private final LinkBorder border;

    AnswerByLinkEndpoint(LinkBorder border) {
        this.border = border;
    }

    @PostMapping("/v1/invitations/{code}/answer")
    ResponseEntity<Void> answer(@PathVariable String code, HttpServletRequest request) {
        return border.add(RecordAnswers.class, code, request, AnswerByLinkEndpoint::one);
    }

    /** Whatever number was sent is not the one that counts. */
    private static ObjectNode one(ObjectNode sent, int number) {
        ObjectNode all = JsonMapper.shared().createObjectNode();
        all.putArray("answers").add(sent.put("invitation", number));
        return all;
    }
}
