package nl.kroniek.embedded.tree;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ByteArrayDataType;

/** Keys as the store writes and compares them. */
final class KeyType extends BasicDataType<Key> {

    static final KeyType INSTANCE = new KeyType();

    private static final int OBJECT_OVERHEAD = 32;

    @Override
    public int compare(Key a, Key b) {
        return a.compareTo(b);
    }

    @Override
    public int getMemory(Key key) {
        return OBJECT_OVERHEAD + key.bytes().length;
    }

    @Override
    public void write(WriteBuffer out, Key key) {
        ByteArrayDataType.INSTANCE.write(out, key.bytes());
    }

    @Override
    public Key read(ByteBuffer in) {
        return new Key(ByteArrayDataType.INSTANCE.read(in));
    }

    @Override
    public Key[] createStorage(int size) {
        return new Key[size];
    }
}
