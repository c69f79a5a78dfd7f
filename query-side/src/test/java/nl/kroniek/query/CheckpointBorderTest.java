package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.EventSamples;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.log.json.EventJson;
import nl.kroniek.proof.Checkpoint;
import nl.kroniek.proof.Consistency;
import nl.kroniek.proof.EventProof;
import nl.kroniek.proof.Fault;
import nl.kroniek.proof.HashLines;
import nl.kroniek.proof.Refused;
import nl.kroniek.proof.SignedNote;
import nl.kroniek.proof.TlogProof;
import nl.kroniek.proof.TrustedKeys;
import nl.kroniek.proof.VerifierKey;
import nl.kroniek.query.RunningQuerySide.Pen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Signatures and proofs over HTTP, believed by nothing but the verifier. The property gives it a server of its own. */
@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class}, properties = "kroniek.test=checkpoints")
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CheckpointBorderTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @Autowired
    private MockMvc mvc;

    private long theirs;

    @BeforeAll
    void fill(@Autowired Pen pen) {
        pen.record(EventSamples.all());
        theirs = pen.record(List.of(
                new AssociationRegistered(new AssociationId("vfg"), "Vereniging van Friese Gemeenten", "VFG")));
    }

    @Test
    @Order(1)
    void before_the_first_signature_everything_says_so() throws Exception {
        assertThat(code("staff", get("/v1/checkpoints/latest"), 404)).isEqualTo("nothing-signed");
        assertThat(code("auditor", get("/v1/associations/vgg/events/3/proof"), 404)).isEqualTo("nothing-signed");
        assertThat(page("/vgg/controle/vastleggingen/3")).contains("nog niet getekend");
        assertThat(page("/vgg/controle")).contains("De geschiedenis is nog niet getekend");
        assertThat(as("auditor", get("/vgg/controle/handtekeningen/laatste")).getStatus()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void an_auditor_has_it_signed_and_anybody_who_is_signed_in_gets_it() throws Exception {
        assertThat(code("staff", post("/v1/checkpoints"), 403)).isEqualTo("role-missing");
        var signed = as("auditor", post("/v1/checkpoints"));
        assertThat(signed.getStatus()).isEqualTo(201);
        assertThat(signed.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        var checkpoint = Checkpoint.open(SignedNote.parse(signed.getContentAsByteArray()), keys());
        assertThat(checkpoint.size()).isEqualTo(theirs + 1);
        assertThat(signed.getHeader("Location")).isEqualTo("/v1/checkpoints/" + checkpoint.size());

        for (String path : List.of("latest", Long.toString(checkpoint.size()))) {
            assertThat(as("staff", get("/v1/checkpoints/" + path)).getContentAsByteArray())
                    .isEqualTo(signed.getContentAsByteArray());
        }
        assertThat(mvc.perform(get("/v1/checkpoints/latest")).andReturn().getResponse().getStatus()).isEqualTo(401);
    }

    @Test
    @Order(3)
    void the_proof_of_each_event_is_believed_and_with_a_byte_changed_it_is_not() throws Exception {
        for (long position = 0; position < theirs; position++) {
            var answer = as("auditor", get("/v1/associations/vgg/events/" + position + "/proof"));
            assertThat(answer.getHeader("Content-Disposition")).contains("vgg-" + position + ".tlog-proof");
            var shown = verified(answer.getContentAsByteArray());
            assertThat(shown.header().first() + shown.inCommit().index()).isEqualTo(position);
        }
        byte[] file = as("auditor", get("/v1/associations/vgg/events/7/proof")).getContentAsByteArray();
        for (int at = 0; at < file.length; at += 13) {
            byte[] changed = file.clone();
            changed[at] ^= 2;
            assertThatThrownBy(() -> verified(changed)).as("byte %d", at).isInstanceOf(Refused.class);
        }
    }

    @Test
    @Order(3)
    void a_proof_is_for_who_audits_that_association_and_of_its_own_events_only() throws Exception {
        assertThat(code("staff", get("/v1/associations/vgg/events/3/proof"), 403)).isEqualTo("role-missing");
        assertThat(code("friesland", get("/v1/associations/vgg/events/3/proof"), 404)).isEqualTo("not-found");
        assertThat(code("friesland", get("/v1/associations/vfg/events/3/proof"), 404)).isEqualTo("not-found");
        assertThat(code("auditor", get("/v1/associations/vgg/events/" + theirs + "/proof"), 404))
                .isEqualTo("not-found");
        assertThat(code("auditor", get("/v1/associations/vgg/events/99999/proof"), 404)).isEqualTo("not-found");
        assertThat(as("friesland", get("/v1/associations/vfg/events/" + theirs + "/proof")).getStatus())
                .isEqualTo(200);
    }

    @Test
    @Order(4)
    void what_comes_later_goes_on_from_what_was_signed(@Autowired Pen pen) throws Exception {
        var first = checkpoint("/v1/checkpoints/latest");
        long position = pen.record(List.of(new AssociationRegistered(new AssociationId("vvo"), "Oost", "VVO")));
        assertThat(code("auditor", get("/v1/consistency-proofs?from=" + first.size() + "&to=" + (position + 1)), 404))
                .isEqualTo("not-found");
        as("auditor", post("/v1/checkpoints"));
        var second = checkpoint("/v1/checkpoints/latest");
        assertThat(second.size()).isEqualTo(first.size() + 1);

        var lines = as("staff", get("/v1/consistency-proofs?from=" + first.size() + "&to=" + second.size()));
        var path = HashLines.parse(lines.getContentAsString());
        assertThat(new Consistency(first.size(), second.size(), path).proves(first.root(), second.root())).isTrue();
        assertThat(new Consistency(first.size(), second.size(), path).proves(second.root(), first.root())).isFalse();
        assertThat(checkpoint("/v1/checkpoints/" + first.size()).root()).isEqualTo(first.root());
    }

    @Test
    @Order(4)
    void what_does_not_exist_is_a_problem_with_a_code() throws Exception {
        assertThat(code("staff", get("/v1/checkpoints/3"), 404)).isEqualTo("not-found");
        assertThat(code("staff", get("/v1/checkpoints/newest"), 404)).isEqualTo("not-found");
        assertThat(code("staff", get("/v1/consistency-proofs?from=1"), 400)).isEqualTo("missing-parameter");
        assertThat(code("staff", get("/v1/consistency-proofs?from=9&to=1"), 404)).isEqualTo("not-found");
        assertThat(code("staff", get("/v1/consistency-proofs?from=a&to=b"), 400)).isEqualTo("not-a-number");
        assertThat(code("staff", get("/v1/checkpoints/latest?size=3"), 400)).isEqualTo("unknown-parameter");
    }

    @Test
    @Order(5)
    void the_page_shows_the_signature_gives_the_files_and_signs_on(@Autowired Pen pen) throws Exception {
        pen.record(List.of(new AssociationRegistered(new AssociationId("vvw"), "West", "VVW")));
        var before = checkpoint("/v1/checkpoints/latest");
        var shown = as("auditor", get("/vgg/controle").locale(Locale.of("nl")));
        String desk = shown.getContentAsString(StandardCharsets.UTF_8);
        assertThat(desk).contains("De eerste " + before.size() + " stappen van de keten zijn getekend")
                .contains(keys().keys().getFirst().vkey()).contains("de geheime sleutel en de database allebei heeft");
        var token = TOKEN.matcher(desk);
        assertThat(token.find()).isTrue();

        var pressed = as("auditor", post("/vgg/controle/handtekeningen").param("_csrf", token.group(1))
                .cookie(shown.getCookies()));
        assertThat(pressed.getStatus()).isEqualTo(303);
        assertThat(pressed.getHeader("Location")).isEqualTo("/vgg/controle#handtekening");

        var after = Checkpoint.open(SignedNote.parse(
                as("auditor", get("/vgg/controle/handtekeningen/laatste")).getContentAsByteArray()), keys());
        assertThat(after.size()).isEqualTo(before.size() + 1);
        assertThat(page("/vgg/controle")).contains("Alle " + after.size() + " stappen van de keten zijn getekend");
        assertThat(page("/vgg/controle/vastleggingen/3")).contains("/vgg/controle/vastleggingen/3/bewijs");
        verified(as("auditor", get("/vgg/controle/vastleggingen/3/bewijs")).getContentAsByteArray());
        assertThat(as("staff", get("/vgg/controle/vastleggingen/3/bewijs")).getStatus()).isIn(403, 404);
        assertThat(as("friesland", get("/vfg/controle/vastleggingen/3/bewijs")).getStatus()).isEqualTo(404);
    }

    private EventProof verified(byte[] file) throws Exception {
        var proof = TlogProof.parse(file);
        var shown = EventProof.of(proof.extra().orElse(new byte[0]));
        if (shown.header().ordinal() != proof.index()) {
            throw new Refused(Fault.NOT_INCLUDED, proof.index(), shown.header().ordinal());
        }
        proof.verify(shown.entry(), keys());
        return shown;
    }

    private TrustedKeys keys() throws Exception {
        return new TrustedKeys(as("staff", get("/v1/checkpoints/key")).getContentAsString().lines()
                .map(VerifierKey::parse).toList());
    }

    private Checkpoint checkpoint(String path) throws Exception {
        return Checkpoint.open(SignedNote.parse(as("staff", get(path)).getContentAsByteArray()), keys());
    }

    private String page(String path) throws Exception {
        var answer = as("auditor", get(path).locale(Locale.of("nl")));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private String code(String who, MockHttpServletRequestBuilder request, int status) throws Exception {
        var answer = as(who, request);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(Objects.requireNonNull(answer.getContentType())).startsWith("application/problem+json");
        return EventJson.mapper().readTree(answer.getContentAsByteArray()).at("/code").stringValue();
    }

    private MockHttpServletResponse as(String who, MockHttpServletRequestBuilder request) throws Exception {
        var secret = Base64.getEncoder()
                .encodeToString((who + ":" + RunningQuerySide.PASSWORD).getBytes(StandardCharsets.UTF_8));
        return mvc.perform(request.header("Authorization", "Basic " + secret)).andReturn().getResponse();
    }
}
