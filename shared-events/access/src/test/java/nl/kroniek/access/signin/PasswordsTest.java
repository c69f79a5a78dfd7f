package nl.kroniek.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kroniek.access.signin.Passwords.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"vier woorden op een rij", "twaalf-tekens", "漢字漢字漢字漢字漢字漢字", "            x"})
    void any_characters_will_do_when_there_are_twelve(String password) {
        assertThat(Passwords.fault("anna", password)).isEmpty();
    }

    @Test
    void what_will_not_do_says_why() {
        assertThat(Passwords.fault("anna", "elf tekens!")).contains(Fault.TOO_SHORT);
        assertThat(Passwords.fault("anna", "😀😀😀😀😀😀")).contains(Fault.TOO_SHORT);
        assertThat(Passwords.fault("anna", "x1".repeat(37))).contains(Fault.TOO_LONG);
        assertThat(Passwords.fault("anna", "aaaaaaaaaaaaaaaa")).contains(Fault.SAME_CHARACTER);
        assertThat(Passwords.fault("secretaris", "Secretaris-2026")).contains(Fault.HAS_THE_NAME);
        assertThat(Fault.IS_THE_OLD_ONE.code()).isEqualTo("is-the-old-one");
    }

    @Test
    void of_an_ipv6_address_the_network_counts() {
        assertThat(ClientAddress.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa:bbbb:cccc:dddd")).isEqualTo("2001:db8:1:2:");
        assertThat(ClientAddress.network("2001:db8:1:2:1:2:3:4")).isEqualTo("2001:db8:1:2:");
        assertThat(ClientAddress.network("2001:db8:1:3:1:2:3:4")).isEqualTo("2001:db8:1:3:");
    }
}
