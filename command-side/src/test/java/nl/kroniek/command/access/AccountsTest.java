package nl.kroniek.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import nl.kroniek.access.RoleBook;
import nl.kroniek.command.Api;
import nl.kroniek.command.Api.Answer;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.events.AccountId;
import nl.kroniek.events.AssociationId;
import nl.kroniek.events.access.Role;
import nl.kroniek.log.LogReader;
import nl.kroniek.vault.Account;
import nl.kroniek.vault.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.request.RequestContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Roles as facts, over HTTP and down to the log: granted counts at the next request, and so does revoked. */
@CommandSideTest
class AccountsTest {

    private static final AssociationId VGG = new AssociationId("vgg");
    private static final String GRANTS = "/v1/associations/vgg/role-grants";
    private static final String REVOCATIONS = "/v1/associations/vgg/role-revocations";
    private static final String ACCOUNTS = "/v1/associations/vgg/accounts";
    private static final String MEETINGS = "/v1/associations/vgg/meetings";
    private static final String MEETING = "{\"title\":\"PHO\",\"on\":\"2023\"}";

    private final Api api;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final RoleBook book;
    private final LogReader log;
    private final WhenTheVaultHoldsRolesThenTheyAreGranted automation;

    AccountsTest(@Autowired MockMvc http, @Autowired LogReader log, @Autowired Accounts accounts,
            @Autowired PasswordEncoder encoder, @Autowired RoleBook book,
            @Autowired WhenTheVaultHoldsRolesThenTheyAreGranted automation) {
        this.api = new Api(http, log, accounts);
        this.accounts = accounts;
        this.encoder = encoder;
        this.book = book;
        this.log = log;
        this.automation = automation;
    }

    @BeforeEach
    void associations() throws Exception {
        api.registered();
    }

    private static String json(String account, String role) {
        return "{\"account\":\"%s\",\"role\":\"%s\"}".formatted(account, role);
    }

    private static String because(String account, String role) {
        return "{\"account\":\"%s\",\"role\":\"%s\",\"reason\":\"andere baan\"}".formatted(account, role);
    }

    private String account(String name) {
        return accounts.addIfAbsent(new Account("acc-" + name, name, "{noop}geheim", Map.of())).id();
    }

    private Set<Role> roles(String account) {
        // Spring's tests keep one request open all the time, and a request is told the same all the time.
        RequestContextHolder.resetRequestAttributes();
        return book.rolesOf(new AccountId(account), VGG);
    }

    private static JsonNode body(Answer answer) throws Exception {
        return JsonMapper.shared().readTree(answer.http().getContentAsByteArray());
    }

    @Test
    void what_is_granted_and_what_is_revoked_counts_at_the_next_request() throws Exception {
        String dora = account("dora");
        assertThat(api.postAs("dora", MEETINGS, MEETING).status()).as("no role yet").isEqualTo(404);
        assertThat(api.postAs(Api.ADMINISTRATOR, GRANTS, json(dora, "secretary")).status()).isEqualTo(204);
        assertThat(api.postAs("dora", MEETINGS, MEETING).status()).isEqualTo(201);
        assertThat(api.postAs(Api.ADMINISTRATOR, REVOCATIONS, because(dora, "secretary")).status()).isEqualTo(204);
        assertThat(api.postAs("dora", MEETINGS, MEETING).status()).isEqualTo(404);
        assertThat(api.postAs(Api.ADMINISTRATOR, GRANTS, json(dora, "auditor")).status()).isEqualTo(204);
        assertThat(api.postAs("dora", MEETINGS, MEETING).code()).isEqualTo("role-missing");
        assertThat(log.ofAggregate("acs-vgg").getLast().metadata()).containsEntry("actor", "acc-2")
                .containsEntry("role", "administrator");
    }

    @Test
    void only_an_administrator_grants() throws Exception {
        for (String who : new String[]{Api.SECRETARY, Api.AUDITOR}) {
            assertThat(api.postAs(who, GRANTS, json("acc-1", "auditor")).code()).isEqualTo("role-missing");
            assertThat(api.postAs(who, ACCOUNTS, "{}").code()).isEqualTo("role-missing");
            assertThat(api.postAs(who, ACCOUNTS + "/acc-1/password-reset", "{}").code()).isEqualTo("role-missing");
        }
        assertThat(api.postAs(Api.NEIGHBOUR, GRANTS, json("acc-4", "secretary")).status()).isEqualTo(404);
        String chief = account("chief");
        assertThat(api.grant("vgg", chief, "administrator").status()).isEqualTo(204);
        assertThat(api.postAs("chief", GRANTS, json(chief, "staff")).status()).isEqualTo(204);
        assertThat(api.postAs("chief", "/v1/associations/vdg/role-grants", json(chief, "staff")).status())
                .isEqualTo(404);
    }

    @Test
    void a_secretary_cannot_bring_in_a_role_with_a_file() throws Exception {
        String file = "{\"kroniek\":\"commands\",\"version\":1,\"association\":\"vgg\"}\n"
                + "{\"do\":\"grant-role\",\"account\":\"acc-1\",\"role\":\"auditor\"}\n";
        var post = org.springframework.test.web.servlet.request.MockMvcRequestBuilders
                .post("/v1/associations/vgg/imports").contentType("text/plain").content(file);
        Answer answer = api.send(Api.SECRETARY, post);
        assertThat(answer.http().getContentAsString()).contains("role-missing");
        assertThat(roles("acc-1")).doesNotContain(Role.AUDITOR);
    }

    @Test
    void somebody_new_gets_a_password_that_is_said_once_and_must_be_changed() throws Exception {
        Answer made = api.postAs(Api.ADMINISTRATOR, ACCOUNTS,
                "{\"name\":\"fatima\",\"roles\":[\"staff\",\"board-member\"]}");
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.http().getHeader("Cache-Control")).contains("no-store");
        String password = body(made).path("password").asString();
        Account fatima = accounts.find("fatima").orElseThrow();
        assertThat(encoder.matches(password, fatima.secretHash())).isTrue();
        assertThat(fatima.mustChange()).isTrue();
        assertThat(roles(fatima.id())).containsExactlyInAnyOrder(Role.STAFF, Role.BOARD_MEMBER);

        Answer again = api.postAs(Api.ADMINISTRATOR, ACCOUNTS, "{\"name\":\"fatima\",\"roles\":[\"auditor\"]}");
        assertThat(again.status()).isEqualTo(200);
        assertThat(body(again).has("password")).as("a password is no more than once said").isFalse();
        assertThat(roles(fatima.id())).contains(Role.STAFF, Role.AUDITOR);
        assertThat(log.ofAggregate("acs-vgg")).noneMatch(event -> event.toString().contains("fatima"));
    }

    @Test
    void what_is_wrong_with_an_account_is_told_at_once() throws Exception {
        assertThat(api.postAs(Api.ADMINISTRATOR, ACCOUNTS, "{\"name\":\"a b\",\"roles\":[]}").problem().path("errors")
                .valueStream().map(each -> each.path("code").asString()))
                .containsExactly("the-name-must-be-short-and-plain", "a-role-must-be-chosen");
        assertThat(api.postAs(Api.ADMINISTRATOR, ACCOUNTS, "{\"name\":\"gert\",\"roles\":[\"king\"]}").code())
                .isEqualTo("unknown-choice");
        assertThat(api.postAs(Api.ADMINISTRATOR, "/v1/associations/nowhere/accounts",
                "{\"name\":\"gert\",\"roles\":[\"staff\"]}").code()).isEqualTo("the-association-must-be-registered");
        assertThat(accounts.find("gert")).isEmpty();
    }

    @Test
    void a_password_is_reset_only_by_who_made_the_account_or_runs_the_installation() throws Exception {
        String chief = account("chief2");
        api.grant("vgg", chief, "administrator");
        api.grant("vdg", chief, "administrator");
        assertThat(api.postAs("chief2", "/v1/associations/vdg/accounts", "{\"name\":\"hilde\",\"roles\":[\"staff\"]}")
                .status()).isEqualTo(201);
        String hilde = accounts.find("hilde").orElseThrow().id();
        String before = accounts.byId(hilde).orElseThrow().secretHash();
        String reset = "/accounts/" + hilde + "/password-reset";
        assertThat(api.postAs("chief2", "/v1/associations/vgg" + reset, "{}").status()).as("no role here")
                .isEqualTo(404);
        api.grant("vgg", hilde, "staff");
        assertThat(api.postAs("chief2", "/v1/associations/vgg" + reset, "{}").code())
                .isEqualTo("the-account-must-be-made-here");
        assertThat(accounts.byId(hilde).orElseThrow().secretHash()).isEqualTo(before);
        assertThat(api.postAs("chief2", "/v1/associations/vdg" + reset, "{}").status()).isEqualTo(200);
        assertThat(accounts.byId(hilde).orElseThrow().mustChange()).isTrue();
        assertThat(api.postAs(Api.ADMINISTRATOR, "/v1/associations/vgg" + reset, "{}").status()).isEqualTo(200);
        assertThat(accounts.byId(hilde).orElseThrow().secretHash()).isNotEqualTo(before);
    }

    @Test
    void the_roles_of_an_old_vault_become_facts_once() throws Exception {
        Account old = accounts.addIfAbsent(new Account("acc-old", "old", "{noop}geheim",
                Map.of("vgg", Set.of("STAFF", "BOARD_MEMBER"))));
        assertThat(roles("acc-old")).isEmpty();
        automation.run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(roles("acc-old")).containsExactlyInAnyOrder(Role.STAFF, Role.BOARD_MEMBER);
        assertThat(accounts.byId("acc-old").orElseThrow().rolesPerAssociation()).isEmpty();
        assertThat(log.ofAggregate("acs-vgg").getLast().metadata()).containsEntry("via", "automation");

        long head = api.head();
        api.postAs(Api.ADMINISTRATOR, REVOCATIONS, because("acc-old", "staff"));
        automation.react(old);
        assertThat(roles("acc-old")).as("what was revoked stays revoked").containsExactly(Role.BOARD_MEMBER);
        assertThat(api.head()).isEqualTo(head + 1);
        assertThat(accounts.find(Api.ADMINISTRATOR).orElseThrow().administersInstallation()).isTrue();
    }
}
