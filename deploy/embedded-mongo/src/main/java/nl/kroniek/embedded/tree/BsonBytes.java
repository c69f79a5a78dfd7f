package nl.kroniek.embedded.tree;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;

/**
 * Documents as the bytes that are stored. The tree holds bytes, never live documents, so nobody can change what is
 * stored by changing what was read.
 */
final class BsonBytes {

    private static final int LARGEST = 16 * 1024 * 1024;
    private static final int TOO_LARGE = 10334;

    private BsonBytes() {}

    static byte[] encode(Document document) {
        ByteBuf out = Unpooled.buffer(512);
        BsonEncoder.encodeDocument(document, out);
        if (out.readableBytes() > LARGEST) {
            throw new MongoServerError(TOO_LARGE, "BSONObjectTooLarge", "a document of " + out.readableBytes()
                    + " bytes is too large; the limit is " + LARGEST);
        }
        return ByteBufUtil.getBytes(out);
    }

    static Document decode(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }
}
