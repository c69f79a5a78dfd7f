package nl.kroniek.proof.cli;

import java.io.PrintStream;

/**
 * Checks what Kroniek signed, without Kroniek and without a network. Exit code 0: proved. 1: not proved, do not believe
 * it. 2: the question could not be put (a wrong option, a key that is no key, a file that cannot be read).
 */
public final class Main {

    static final int PROVED = 0;
    static final int NOT_PROVED = 1;
    static final int NOT_ASKED = 2;

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        return new Session(Manner.of(args), out, err).answer(args);
    }
}
