package nl.kroniek.command;

import java.util.Map;
import java.util.Set;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a test speaks to it. */
public final class Api {

    public static final String SECRETARY = "secretary";
    public static final String ADMINISTRATOR = "administrator";
    public static final String AUDITOR = "auditor";
    public static final String NEIGHBOUR = "neighbour";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc http;
    private final LogReader log;

    public Api(MockMvc http, LogReader log, Accounts accounts) {
        this.http = http;
        this.log = log;
        String secret = "{noop}geheim";
        accounts.addIfAbsent(new Account("acc-1", SECRETARY, secret, Map.of()));
        accounts.addIfAbsent(new Account("acc-2", ADMINISTRATOR, secret, Map.of("*", Set.of("ADMINISTRATOR"))));
        accounts.addIfAbsent(new Account("acc-3", AUDITOR, secret, Map.of()));
        accounts.addIfAbsent(new Account("acc-4", NEIGHBOUR, secret, Map.of()));
    }

    /** An answer. */
    public record Answer(int status, MockHttpServletResponse http, JsonNode problem) {

        public String code() {
            return problem.path("code").asString("");
        }

        public String location() {
            return String.valueOf(http.getHeader("Location"));
        }

        /** The last part of the address. */
        public String id() {
            return location().substring(location().lastIndexOf('/') + 1);
        }

        public String etag() {
            return String.valueOf(http.getHeader("ETag"));
        }
    }

    public Answer post(String path, String json, String... headers) throws Exception {
        return postAs(SECRETARY, path, json, headers);
    }

    public Answer postAs(@Nullable String user, String path, String json, String... headers) throws Exception {
        var request = MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_JSON).content(json);
        return send(user, request, headers);
    }

    public Answer send(@Nullable String user, MockHttpServletRequestBuilder request, String... headers)
            throws Exception {
        if (user != null) {
            request.header("Authorization", "Basic " + java.util.Base64.getEncoder()
                    .encodeToString((user + ":geheim").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        MockHttpServletResponse answer = http.perform(request).andReturn().getResponse();
        boolean problem = String.valueOf(answer.getContentType()).startsWith("application/problem+json");
        return new Answer(answer.getStatus(), answer,
                problem ? JSON.readTree(answer.getContentAsByteArray()) : JSON.nullNode());
    }

    /** Both associations, once. */
    public Api registered() throws Exception {
        for (String slug : java.util.List.of("vgg", "vdg")) {
            postAs(ADMINISTRATOR, "/v1/associations",
                    "{\"slug\":\"" + slug + "\",\"name\":\"Vereniging " + slug + "\",\"shortName\":\"" + slug + "\"}");
        }
        grant("vgg", "acc-1", "secretary");
        grant("vgg", "acc-3", "auditor");
        grant("vgg", "acc-3", "staff");
        grant("vdg", "acc-4", "secretary");
        return this;
    }

    /** What is held already is refused, and stays as it is. */
    public Answer grant(String association, String account, String role) throws Exception {
        return postAs(ADMINISTRATOR, "/v1/associations/" + association + "/role-grants",
                "{\"account\":\"" + account + "\",\"role\":\"" + role + "\"}");
    }

    public String body(String name) throws Exception {
        return post("/v1/associations/vgg/bodies",
                "{\"name\":\"" + name + "\",\"abbreviation\":\"" + name + "\",\"kind\":\"executive-board\"}").id();
    }

    public String meeting() throws Exception {
        return post("/v1/associations/vgg/meetings", "{\"title\":\"PHO\",\"on\":\"2023-09-21\"}").id();
    }

    public long head() {
        return log.head();
    }
}
