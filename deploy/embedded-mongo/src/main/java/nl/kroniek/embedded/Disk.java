package nl.kroniek.embedded;

import org.h2.mvstore.MVStore;

/** The two steps that make writes last. An interface, so that tests can take a step out or let it fail. */
interface Disk {

    /** Hands all changes to the operating system as one: a process that dies after this loses nothing. */
    void commit();

    /** Returns when the device has them: a machine that loses power after this loses nothing. */
    void force();

    /** A store that is not in a file. */
    static Disk memory(MVStore store) {
        return new Disk() {
            @Override
            public void commit() {
                store.commit();
            }

            @Override
            public void force() {
                // there is no device
            }
        };
    }

    /** A store in a file, and the mark of how far it was confirmed. */
    static Disk file(MVStore store, Watermark confirmed) {
        return new Disk() {
            private long committed;

            @Override
            public void commit() {
                store.commit();
                committed = store.getCurrentVersion();
            }

            @Override
            public void force() {
                store.sync();
                confirmed.raiseTo(committed);
            }
        };
    }
}
