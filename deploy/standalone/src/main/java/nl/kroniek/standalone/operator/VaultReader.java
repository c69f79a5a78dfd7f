package nl.kroniek.standalone.operator;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.bson.RawBsonDocument;

/** Reads what {@link VaultWriter} wrote. */
final class VaultReader {

    /** In bytes; no document of MongoDB is larger. */
    private static final int LARGEST = 16 << 20;

    private VaultReader() {}

    /**
     * Which log the file belongs to.
     *
     * @param commits of that log
     * @param hash of the last of them
     * @param documents in the file
     */
    record Contents(long commits, byte[] hash, long documents) {}

    /** The file is cut off, was changed, or is no such file. */
    static final class Damaged extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads to the end. Nothing that {@code each} heard is to be believed before this returns.
     *
     * @param in is not closed; buffer it
     * @param each hears collection and document
     */
    static Contents read(InputStream in, BiConsumer<String, RawBsonDocument> each) throws IOException, Damaged {
        try {
            DigestInputStream digested = new DigestInputStream(in, digest());
            DataInputStream data = new DataInputStream(digested);
            require(data.readUTF().equals(VaultWriter.NAME));
            long commits = data.readLong();
            byte[] hash = exactly(data, 32);
            long count = 0;
            for (String name = data.readUTF(); !name.isEmpty(); name = data.readUTF()) {
                int length = data.readInt();
                require(length >= 5 && length <= LARGEST && Keeping.isKept(name));
                each.accept(name, new RawBsonDocument(exactly(data, length)));
                count++;
            }
            require(data.readLong() == count);
            byte[] found = digested.getMessageDigest().digest();
            require(Arrays.equals(found, in.readNBytes(found.length)) && in.read() < 0);
            return new Contents(commits, hash, count);
        } catch (EOFException | UTFDataFormatException e) {
            throw new Damaged();
        }
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance(VaultWriter.DIGEST);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has " + VaultWriter.DIGEST + ".", e);
        }
    }

    private static byte[] exactly(DataInputStream data, int length) throws IOException, Damaged {
        byte[] bytes = data.readNBytes(length);
        require(bytes.length == length);
        return bytes;
    }

    private static void require(boolean holds) throws Damaged {
        if (!holds) {
            throw new Damaged();
        }
    }
}
