package nl.kroniek.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.BodyId;
import nl.kroniek.events.Holder;
import nl.kroniek.events.OrganisationId;
import nl.kroniek.events.PersonId;
import nl.kroniek.events.SeatId;
import nl.kroniek.events.VagueDate;
import nl.kroniek.events.association.AssociationRegistered;
import nl.kroniek.events.association.MemberJoined;
import nl.kroniek.events.organisation.OrganisationKind;
import nl.kroniek.events.organisation.OrganisationRegistered;
import nl.kroniek.events.person.PersonRegistered;
import nl.kroniek.events.person.SealedText;
import nl.kroniek.events.seat.SeatEstablished;
import nl.kroniek.events.seat.SeatPlace;
import nl.kroniek.events.seat.SeatRole;
import nl.kroniek.events.seat.SeatTaken;
import nl.kroniek.query.RunningQuerySide.Pen;
import nl.kroniek.vault.PersonKeys;
import nl.kroniek.vault.Seal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(classes = {QuerySide.class, RunningQuerySide.class})
@AutoConfigureMockMvc
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AddressBorderTest {

    private static final AssociationId POST = new AssociationId("post");
    private static final OrganisationId ORGANISATION = new OrganisationId("org-post");
    private static final PersonId ANYBODY = new PersonId("per-post");
    private static final String ALL = "/v1/associations/post/addresses";
    private static final String TOWN = ALL + "/organisations/" + ORGANISATION;
    private static final String PERSON = ALL + "/persons/" + ANYBODY;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private MongoDatabase database;

    /** In an association of its own: other tests share this registry. */
    @BeforeAll
    void fill(@Autowired Pen pen) {
        var sealed = new Seal(new SecureRandom()).seal(keys.create(ANYBODY.value()), "A. Bode");
        var seat = new SeatId("sea-post");
        pen.record(List.of(new AssociationRegistered(POST, "Vereniging Post", "VP"),
                new OrganisationRegistered(POST, ORGANISATION, "gemeente Post", OrganisationKind.MUNICIPALITY),
                new MemberJoined(POST, ORGANISATION, VagueDate.unknown()),
                new PersonRegistered(POST, ANYBODY, new SealedText(sealed.ciphertext(), sealed.keyCommitment())),
                new SeatEstablished(POST, seat, new SeatPlace.InBody(new BodyId("bdy-post")), SeatRole.MEMBER, null,
                        false, VagueDate.unknown()),
                new SeatTaken(POST, seat, new Holder.OfPerson(ANYBODY, null, null), VagueDate.unknown())));
    }

    @Test
    void an_address_is_put_found_put_again_and_taken_away() throws Exception {
        for (String one : List.of(TOWN, PERSON)) {
            assertThat(as("secretary", put(one), "{\"address\":\"een@example.nl\"}").getStatus()).isEqualTo(204);
            assertThat(as("secretary", put(one), "{\"address\":\" twee@example.nl\"}").getStatus()).isEqualTo(204);
            assertThat(addresses()).containsOnlyOnce("twee@example.nl");
            assertThat(as("secretary", delete(one), "").getStatus()).isEqualTo(204);
            assertThat(as("secretary", delete(one), "").getStatus()).isEqualTo(204);
            assertThat(addresses()).isEmpty();
        }
    }

    @Test
    void who_may_not_keep_addresses_sees_none_of_them() throws Exception {
        as("secretary", put(TOWN), "{\"address\":\"stad@example.nl\"}");
        for (String other : List.of("clerk")) {
            assertThat(as(other, get(ALL), "").getStatus()).isEqualTo(403);
            assertThat(as(other, put(TOWN), "{\"address\":\"x@example.nl\"}").getStatus()).isEqualTo(403);
            assertThat(as(other, delete(TOWN), "").getStatus()).isEqualTo(403);
            assertThat(as(other, get("/post/mail/adressen"), "").getStatus()).isEqualTo(403);
        }
        assertThat(as("friesland", get(ALL), "").getStatus()).isEqualTo(404);
        assertThat(as("friesland", put(TOWN), "{\"address\":\"x@example.nl\"}").getStatus()).isEqualTo(404);
        assertThat(addresses()).containsExactly("stad@example.nl");
        as("secretary", delete(TOWN), "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"x@example.nl\"", "{\"address\":null}", "{\"address\":\"\"}",
            "{\"address\":\"x\"}", "{\"adress\":\"x@example.nl\"}", "{\"address\":\"x@example.nl\",\"name\":\"x\"}",
            "{\"address\":[\"x@example.nl\"]}", "{\"address\":\"a@example.nl, b@example.nl\"}",
            "{\"address\":\"x@example.nl\\r\\nBcc: y@example.nl\"}"})
    void a_body_that_is_not_one_address_is_refused_with_a_sentence(String body) throws Exception {
        var answer = as("secretary", put(TOWN), body);

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("no-mail-address",
                "Stuur één mailadres");
        assertThat(addresses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/persons/per-niemand", "/organisations/org-niets", "/meetings/mtg-niets/invitations/1",
            "/meetings/mtg-niets/invitations/99"})
    void nobody_gets_an_address_who_is_not_there(String path) throws Exception {
        assertThat(as("secretary", put(ALL + path), "{\"address\":\"x@example.nl\"}").getStatus()).isEqualTo(404);
    }

    @Test
    void a_person_whose_name_was_erased_gets_no_address() throws Exception {
        as("secretary", put(PERSON), "{\"address\":\"kleve@example.nl\"}");
        var allKeys = database.getCollection("vault_person_keys");
        var key = Objects.requireNonNull(allKeys.findOneAndDelete(Filters.eq("_id", ANYBODY.value())));

        var answer = as("secretary", put(PERSON), "{\"address\":\"weer@example.nl\"}");

        assertThat(answer.getStatus()).isEqualTo(409);
        assertThat(answer.getContentAsString()).contains("person-erased");
        assertThat(addresses()).isEmpty();
        allKeys.insertOne(key);
        as("administrator", delete(PERSON), "");
    }

    private List<String> addresses() throws Exception {
        JsonNode all = JsonMapper.shared().readTree(as("secretary", get(ALL), "").getContentAsByteArray());
        return all.get("items").valueStream().filter(each -> each.hasNonNull("address"))
                .map(each -> each.get("address").asString()).toList();
    }

    private MockHttpServletResponse as(String name, MockHttpServletRequestBuilder request, String body)
            throws Exception {
        String secret = name + ":" + RunningQuerySide.PASSWORD;
        return mvc.perform(request.header("Accept-Language", "nl").content(body).header("Authorization",
                "Basic " + Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.UTF_8)))).andReturn()
                .getResponse();
    }
}
