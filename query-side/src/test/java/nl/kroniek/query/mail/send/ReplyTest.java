package nl.kroniek.query.mail.send;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReplyTest {

    @Test
    void what_a_server_said_is_kept_without_the_address_it_named() {
        assertThat(Reply.without("550 5.1.1 <jan.jansen@example.org>: Recipient address rejected\r\n"))
                .isEqualTo("550 5.1.1 …: Recipient address rejected");
        assertThat(Reply.without("553 jan@example.org,piet@example.org unknown; user=jan@example.org"))
                .doesNotContain("@", "jan", "piet");
    }

    @Test
    void it_is_one_line_and_no_longer_than_a_page_can_show() {
        assertThat(Reply.without("554\r\nInjected: header\u0007" + "x".repeat(500))).doesNotContain("\n", "\u0007")
                .hasSizeLessThanOrEqualTo(201);
    }
}
