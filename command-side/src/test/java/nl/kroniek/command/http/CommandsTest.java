package nl.kroniek.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kroniek.access.route.Entry;
import nl.kroniek.access.route.Route;
import nl.kroniek.access.route.RouteTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;

class CommandsTest {

    private static final RouteTable NEIGHBOUR = new RouteTable(List.of(
            Route.get("/v1/**", Entry.anyAccount()),
            Route.get("/v1/meetings/{id}", Entry.anyRole()),
            Route.get("/v1/associations/{association}/meetings", Entry.anyRole()),
            Route.post("/v1/associations/{association}/mails/{key}/retry", Entry.anyRole())));

    private static Commands beside(RouteTable... others) {
        return new Commands(new ObjectProvider<>() {

            @Override
            public Stream<RouteTable> stream() {
                return Stream.of(others);
            }
        });
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        POST,   /v1/associations/vgg/meetings,        true
        DELETE, /v1/associations/vgg/meetings,        true
        POST,   /v1/nothing-of-the-kind,              true
        POST,   /v1,                                  true
        POST,   /v1/associations/vgg/mails/k/retry,   false
        PUT,    /v1/associations/vgg/mails/k/retry,   false
        POST,   /v1/meetings/mtg-1,                   false
        GET,    /v1/associations/vgg/meetings,        false
        HEAD,   /v1/associations/vgg/meetings,        false
        POST,   /vgg/vergaderingen/nieuw,             false
        POST,   /v10,                                 false
        """)
    void what_changes_something_is_a_command_unless_only_another_side_knows_the_address(String method, String address,
            boolean command) {
        assertThat(beside(NEIGHBOUR).matches(new MockHttpServletRequest(method, address))).isEqualTo(command);
    }

    @Test
    void what_an_address_takes_is_told_of_every_side() {
        var request = new MockHttpServletRequest("PUT", "/v1/associations/vgg/meetings");
        assertThat(beside(NEIGHBOUR).methods(request)).containsExactly("GET", "POST");
        assertThat(beside().methods(request)).containsExactly("POST");
    }

    /** The counter-example: without the table of the other side its addresses are taken for commands. */
    @ParameterizedTest
    @CsvSource({"POST, /v1/associations/vgg/mails/k/retry", "POST, /v1/meetings/mtg-1"})
    void alone_everything_that_changes_something_is_a_command(String method, String address) {
        assertThat(beside().matches(new MockHttpServletRequest(method, address))).isTrue();
    }
}
