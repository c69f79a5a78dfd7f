package nl.kroniek.proof;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Trees of which the roots are known: the public vectors, and the definition of RFC 6962 word for word. */
final class Trees {

    private static final HexFormat HEX = HexFormat.of();

    /** The public vectors of Certificate Transparency: eight entries and the roots of the first 1..8 of them. */
    static final List<byte[]> ENTRIES = Stream
            .of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex).toList();

    static final List<String> ROOTS = List.of("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private Trees() {}

    static byte[] publicRoot(int size) {
        return HEX.parseHex(ROOTS.get(size - 1));
    }

    static List<byte[]> hashes(String... hex) {
        return Stream.of(hex).map(HEX::parseHex).toList();
    }

    static List<byte[]> entries(int size) {
        return IntStream.range(0, size).mapToObj(i -> ("entry " + i).getBytes(StandardCharsets.UTF_8)).toList();
    }

    static Subtrees subtrees(List<byte[]> entries) {
        return Subtrees.ofLeaves(entries.stream().map(MerkleTree::leafHash).toList());
    }

    /** RFC 6962, section 2.1, word for word. */
    static byte[] byDefinition(List<byte[]> entries) {
        int n = entries.size();
        if (n == 0) {
            return Sha256.of();
        }
        if (n == 1) {
            return Sha256.of(new byte[]{0}, entries.getFirst());
        }
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return Sha256.of(new byte[]{1}, byDefinition(entries.subList(0, k)), byDefinition(entries.subList(k, n)));
    }

    /** The same hash with one bit turned. */
    static byte[] turned(byte[] bytes, int bit) {
        byte[] other = bytes.clone();
        other[bit / 8] ^= (byte) (1 << bit % 8);
        return other;
    }

    /** The same hashes with one bit of one of them turned. */
    static List<byte[]> turned(List<byte[]> hashes, int bit) {
        int which = bit / 256;
        return IntStream.range(0, hashes.size())
                .mapToObj(i -> i == which ? turned(hashes.get(i), bit % 256) : hashes.get(i)).toList();
    }
}
