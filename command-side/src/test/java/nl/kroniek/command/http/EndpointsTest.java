package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.kroniek.command.CommandCatalog;
import nl.kroniek.command.CommandSideTest;
import nl.kroniek.command.CommandType;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@CommandSideTest
class EndpointsTest {

    private final RequestMappingHandlerMapping mapping;

    EndpointsTest(@Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        this.mapping = mapping;
    }

    /** The endpoint lies in the slice of its command, and takes the path that the catalog promises. */
    @Test
    void every_command_has_its_endpoint_and_every_endpoint_its_command() {
        Set<String> found = mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getPackageName().startsWith("nl.kroniek.command."))
                .flatMap(entry -> entry.getKey().getPatternValues().stream()
                        .map(path -> entry.getValue().getBeanType().getName() + " " + path))
                .collect(Collectors.toSet());
        Set<String> promised = CommandCatalog.all().stream().map(EndpointsTest::line).collect(Collectors.toSet());
        promised.add(ImportEndpoint.class.getName() + " /v1/associations/{association}/imports");
        promised.add("nl.kroniek.command.invitation.answer.AnswerByLinkEndpoint /v1/invitations/{code}/answer");
        String accounts = "nl.kroniek.command.access.account.AccountsEndpoint /v1/associations/{association}/accounts";
        promised.add(accounts);
        promised.add(accounts + "/{id}/password-reset");
        assertThat(found).isEqualTo(promised);
    }

    private static String line(CommandType type) {
        return type.type().getName() + "Endpoint " + type.path();
    }
}
