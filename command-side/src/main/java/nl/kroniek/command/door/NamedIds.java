package nl.kroniek.command.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.nio.ByteBuffer;
import java.util.UUID;
import nl.kroniek.events.AssociationId;

/** Ids that follow from a name: UUID version 5, so that the same name gives the same id on every machine. */
public final class NamedIds {

    /** Our own name space, made once at random. */
    private static final UUID SPACE = UUID.fromString("6f0c7a52-0d0c-4f5e-9b1a-5f5b7c2e9d41");

    /** An import belongs to nobody: whoever repeats it, it is the same. */
    private static final String IMPORTER = "import";

    private NamedIds() {}

    public static UUID of(AssociationId association, Origin origin, String key) {
        String actor = origin.via() == Via.IMPORT ? IMPORTER : origin.actor();
        return named("commit\n" + association + "\n" + actor + "\n" + key);
    }

    /** The id of a thing that a command file calls by a reference: {@code vgg/mtg:2023-09-21-pho-bib}. */
    public static UUID named(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(16).putLong(SPACE.getMostSignificantBits())
                    .putLong(SPACE.getLeastSignificantBits()).array());
            ByteBuffer hash = ByteBuffer.wrap(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
            long high = hash.getLong() & ~0xF000L | 0x5000L;
            long low = hash.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-1", impossible);
        }
    }
}
