package nl.kroniek.log;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A real network between a driver and a server that can be made to fail at the worst moment. It reads the messages of
 * MongoDB's protocol (16 bytes of header: length, id, id that is answered, kind) and knows the inserts into the log.
 */
final class WireProxy implements AutoCloseable {

    enum Fault {
        /** The server stores it; nobody hears. */
        DROP_REPLY,
        /** The server stores it; its answer comes when nobody waits any more. */
        DELAY_REPLY,
        /** The server stores it; the connection ends in the middle of the answer. */
        CUT_REPLY,
        /** The connection ends in the middle of the request: the server never knows. */
        CUT_REQUEST
    }

    private static final int HEADER = 16;
    private static final byte[] INSERT = "insert\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LOG = (Commits.COLLECTION + "\0").getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final long delay;
    private final Queue<Fault> planned = new ConcurrentLinkedQueue<>();
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private final AtomicInteger struck = new AtomicInteger();
    private volatile boolean silent;

    /** @param delay of a delayed reply, in milliseconds */
    WireProxy(int server, long delay) throws IOException {
        this.server = server;
        this.delay = delay;
        Thread.ofVirtual().start(this::accept);
    }

    String uri() {
        return "mongodb://127.0.0.1:" + listening.getLocalPort() + "/kroniek";
    }

    /** What befalls the next inserts, in this order. */
    void plan(Fault... faults) {
        planned.addAll(List.of(faults));
    }

    /** From the next fault on no answer to anything passes. */
    void fallSilent(boolean silence) {
        silent = silence;
    }

    int struck() {
        return struck.get();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        for (var socket : open) {
            socket.close();
        }
    }

    private void accept() {
        try {
            while (true) {
                var client = listening.accept();
                var behind = new Socket(InetAddress.getLoopbackAddress(), server);
                client.setTcpNoDelay(true);
                behind.setTcpNoDelay(true);
                open.add(client);
                open.add(behind);
                Map<Integer, Fault> faults = new ConcurrentHashMap<>();
                pump(client, behind, (message, to) -> request(message, to, faults));
                pump(behind, client, (message, to) -> reply(message, to, faults));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private interface Passing {
        /** @return false to end the connection */
        boolean pass(byte[] message, OutputStream to) throws IOException;
    }

    private static void pump(Socket from, Socket to, Passing passing) {
        Thread.ofVirtual().start(() -> {
            try (from; to) {
                var message = read(from.getInputStream());
                while (message != null && passing.pass(message, to.getOutputStream())) {
                    message = read(from.getInputStream());
                }
            } catch (IOException closed) {
                // the other direction ended it
            }
        });
    }

    private boolean request(byte[] message, OutputStream to, Map<Integer, Fault> faults) throws IOException {
        var fault = contains(message, INSERT) && contains(message, LOG) ? planned.poll() : null;
        if (fault != null) {
            struck.incrementAndGet();
            faults.put(field(message, 4), fault);
        }
        boolean cut = fault == Fault.CUT_REQUEST;
        to.write(message, 0, cut ? message.length / 2 : message.length);
        to.flush();
        return !cut;
    }

    private boolean reply(byte[] message, OutputStream to, Map<Integer, Fault> faults) throws IOException {
        var fault = faults.remove(field(message, 8));
        if (fault == Fault.DROP_REPLY || silent && struck.get() > 0) {
            return true;
        }
        if (fault == Fault.DELAY_REPLY) {
            pause();
        }
        boolean cut = fault == Fault.CUT_REPLY;
        to.write(message, 0, cut ? message.length / 2 : message.length);
        to.flush();
        return !cut;
    }

    private void pause() throws IOException {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException stop) {
            throw new IOException(stop);
        }
    }

    private static byte @Nullable [] read(InputStream from) throws IOException {
        byte[] header = from.readNBytes(HEADER);
        if (header.length < HEADER) {
            return null;
        }
        var message = new ByteArrayOutputStream();
        message.write(header);
        byte[] rest = new byte[field(header, 0) - HEADER];
        new DataInputStream(from).readFully(rest);
        message.write(rest);
        return message.toByteArray();
    }

    private static int field(byte[] message, int at) {
        return ByteBuffer.wrap(message).order(ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    /** In the first bytes, where a command has its name: in the documents behind it anything may stand. */
    private static boolean contains(byte[] message, byte[] wanted) {
        var start = new String(message, 0, Math.min(message.length, 200), StandardCharsets.ISO_8859_1);
        return start.contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
