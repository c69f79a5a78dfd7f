package nl.kroniek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Logs in the world hold these hashes: when one of these tests fails, the layout was changed and must be put back. */
class LayoutTest {

    private static final HexFormat HEX = HexFormat.of();
    private static final Instant AT = Instant.parse("2023-12-11T13:30:00.123Z");

    private static final EventLeaf LEAF = new EventLeaf("018c5b1e-0000-7000-8000-000000000001", "mtg-1", "Meeting", 3,
            "meeting-cancelled", 1, AT, utf8("{\"association\":\"vgg\"}"), utf8("{\"actor\":\"acc-é\"}"));

    private static final CommitHeader HEADER = new CommitHeader(41,
            UUID.fromString("018c5b1e-0000-7000-8000-0000000000ff"), "vgg", 97, 1, AT,
            CommitHeader.rootOf(List.of(LEAF)));

    @Test
    void the_layout_of_an_event_stays_what_it_is() {
        assertThat(HEX.formatHex(LEAF.layout()))
                .isEqualTo("6b726f6e69656b2f6576656e742f76310a0000002430313863356231652d303030302d373030302d38303030"
                        + "2d303030303030303030303031000000056d74672d31000000074d656574696e670000000800000000000000"
                        + "03000000116d656574696e672d63616e63656c6c6564000000080000000000000001000000080000018c5911"
                        + "fc3b000000157b226173736f63696174696f6e223a22766767227d000000127b226163746f72223a22616363"
                        + "2dc3a9227d");
        assertThat(HEX.formatHex(LEAF.digest()))
                .isEqualTo("a4d2ffadbe2ad1453407056f131082052fd446aea09218b8f7cc7e806f46d137");
    }

    @Test
    void the_layout_of_a_header_stays_what_it_is() {
        assertThat(HEX.formatHex(HEADER.bytes()))
                .isEqualTo("6b726f6e69656b2f636f6d6d69742f76310a0000000000000029018c5b1e0000700080000000000000ff0000"
                        + "00037667670000000000000061000000010000018c5911fc3b30d66279e91e3c972429c675750255b005b562"
                        + "c2f815dde46931fcf00e66cdb2");
        assertThat(HEX.formatHex(HEADER.hash(CommitHeader.noPrevious())))
                .isEqualTo("6c43bac3696acc95558289daf6ffa4af342f57b84db1ba3d40a3d39352498abb");
    }

    @Test
    void every_field_of_an_event_is_covered() {
        var others = List.of(leaf("x", "mtg-1", "Meeting", 3, "meeting-cancelled", 1, AT, "{}", "{}"),
                leaf("i", "x", "Meeting", 3, "meeting-cancelled", 1, AT, "{}", "{}"),
                leaf("i", "mtg-1", "x", 3, "meeting-cancelled", 1, AT, "{}", "{}"),
                leaf("i", "mtg-1", "Meeting", 4, "meeting-cancelled", 1, AT, "{}", "{}"),
                leaf("i", "mtg-1", "Meeting", 3, "x", 1, AT, "{}", "{}"),
                leaf("i", "mtg-1", "Meeting", 3, "meeting-cancelled", 2, AT, "{}", "{}"),
                leaf("i", "mtg-1", "Meeting", 3, "meeting-cancelled", 1, AT.plusMillis(1), "{}", "{}"),
                leaf("i", "mtg-1", "Meeting", 3, "meeting-cancelled", 1, AT, "{ }", "{}"),
                leaf("i", "mtg-1", "Meeting", 3, "meeting-cancelled", 1, AT, "{}", "{ }"),
                leaf("i", "mtg-1", "Meeting", 3, "meeting-cancelled", 1, AT, "{}{}", ""),
                leaf("im", "tg-1", "Meeting", 3, "meeting-cancelled", 1, AT, "{}", "{}"),
                leaf("i", "mtg-1", "Meeting", 3, "meeting-cancelled", 1, AT, "{}", "{}"));
        assertThat(others.stream().map(e -> HEX.formatHex(e.digest())).distinct()).hasSize(others.size());
    }

    @Test
    void every_field_of_a_header_and_the_previous_hash_are_covered() {
        var id = HEADER.commitId();
        byte[] root = HEADER.eventsRoot();
        var headers = List.of(HEADER, new CommitHeader(42, id, "vgg", 97, 1, AT, root),
                new CommitHeader(41, new UUID(0, 1), "vgg", 97, 1, AT, root),
                new CommitHeader(41, id, "vgh", 97, 1, AT, root), new CommitHeader(41, id, "vgg", 98, 1, AT, root),
                new CommitHeader(41, id, "vgg", 97, 2, AT, root),
                new CommitHeader(41, id, "vgg", 97, 1, AT.plusMillis(1), root),
                new CommitHeader(41, id, "vgg", 97, 1, AT, new byte[32]));
        byte[] prev = CommitHeader.noPrevious();
        assertThat(headers.stream().map(h -> HEX.formatHex(h.hash(prev))).distinct()).hasSize(headers.size());
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);
        assertThat(HEADER.hash(other)).isNotEqualTo(HEADER.hash(prev));
    }

    @Test
    void a_previous_hash_of_another_length_is_refused() {
        assertThatThrownBy(() -> HEADER.hash(new byte[31])).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31 bytes");
    }

    private static EventLeaf leaf(String id, String agg, String aggType, long seq, String type, int rev, Instant at,
            String body, String meta) {
        return new EventLeaf(id, agg, aggType, seq, type, rev, at, utf8(body), utf8(meta));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
