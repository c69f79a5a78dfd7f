package nl.kroniek.query.mail.address;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"griffie@example.nl", " o'brien+vgg@sub.example.nl ", "a.b-c_d@example-stad.nl",
            "x@xn--bcher-kva.example"})
    void an_address_is_taken_without_the_space_around_it(String typed) {
        assertThat(MailAddress.read(typed)).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "griffie", "griffie@", "@example.nl", "griffie@localhost", "a@b@example.nl",
            "Jan <jan@example.nl>", "jan@example.nl, piet@example.nl", "jan@example.nl;piet@example.nl",
            "jan@example.nl\r\nBcc: allen@example.nl", "jan@example.nl\nx", "\"jan jansen\"@example.nl",
            "jan@[127.0.0.1]", "jan..jansen@example.nl", ".jan@example.nl", "jan@example..nl", "jan@-example.nl.",
            "jan@example.nl (Jan)", "groep:jan@example.nl;", "jané@example.nl", "mailto:jan@example.nl",
            "jan @example.nl",
            "jan@example.nl\u0000", "jan@exa mple.nl"})
    void anything_that_is_not_one_plain_address_is_not_taken(String typed) {
        assertThat(MailAddress.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {254, 255})
    void an_address_is_as_long_as_a_server_takes(int length) {
        String labels = IntStream.range(0, length - "jan@.nl".length()).mapToObj(at -> at % 50 == 49 ? "." : "a")
                .collect(Collectors.joining());
        assertThat(MailAddress.read("jan@" + labels + ".nl").isPresent()).isEqualTo(length == 254);
    }
}
