package nl.kroniek.proof.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import nl.kroniek.proof.MerkleTree;
import nl.kroniek.proof.Notes;
import nl.kroniek.proof.WitnessKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private static final List<String> FILES = List.of("log", "damaged", "early", "late", "other", "unknown",
            "witnessed", "witnessed.tlog-proof",
            "event.tlog-proof", "entry", "wrong-entry", "inclusion", "consistency", "keys", "absent");

    @TempDir
    private Path path = Path.of("");
    private Folder folder = new Folder(path);

    @BeforeEach
    void fill() throws IOException {
        folder = new Folder(path).fill();
    }

    @Test
    void a_checkpoint_is_believed_when_a_key_of_the_log_signed_it() {
        says(0, "The checkpoint is genuine: the log kroniek.example/log signed 13 commits",
                "verify-checkpoint late --key KEY");
        says(0, "signed 5 commits", "verify-checkpoint early --key-file keys --origin kroniek.example/log");
        says(1, "None of the keys", "verify-checkpoint unknown --key KEY");
        says(1, "of the log kroniek.example/log, not of elsewhere",
                "verify-checkpoint late --key KEY --origin elsewhere");
        says(1, "not a signature line", "verify-checkpoint keys --key KEY");
        says(1, "not a signed note", "verify-checkpoint inclusion --key KEY");
        says(2, "No key was given", "verify-checkpoint late");
        says(2, "This is not a key. A public key looks like", "verify-checkpoint late --key nonsense");
        says(2, "cannot be read", "verify-checkpoint absent --key KEY");
    }

    @Test
    void where_witnesses_are_asked_for_a_checkpoint_without_them_is_not_believed() {
        String seen = " --key KEY --witness " + Notes.WITNESS_KEY.vkey();
        String other = " --witness " + new WitnessKey("other.example", Notes.WITNESS.verifier().publicKey()).vkey();
        says(0, "Cosigned by saw.example (2023-11-14T22:13:20Z).", "verify-checkpoint witnessed" + seen);
        says(0, "What it is worth depends on who runs it", "verify-checkpoint witnessed" + seen);
        says(0, "Meegetekend door saw.example", "verify-checkpoint witnessed --lang nl" + seen);
        says(0, "\"witnesses\":[\"saw.example+", "verify-checkpoint witnessed --json" + seen);
        says(1, "Of the witnesses that were given 0 cosigned", "verify-checkpoint late" + seen);
        says(0, "signed 13 commits", "verify-checkpoint witnessed --key KEY");
        says(0, "Proved: entry 6", "verify-proof witnessed.tlog-proof" + seen);
        says(1, "0 cosigned this checkpoint; 1 must have", "verify-proof event.tlog-proof" + seen);
        says(0, "All of it stands under", "verify-log log --checkpoint witnessed" + seen);
        says(1, "0 cosigned this checkpoint; 1 must have", "verify-log log --checkpoint late" + seen);
        says(1, "those with ML-DSA are passed over", "verify-log log --checkpoint late" + seen);
        says(2, "--checkpoint is missing", "verify-log log" + seen);
        says(1, "0 cosigned this checkpoint; 1 must have",
                "verify-inclusion inclusion --checkpoint late --index 6 --entry entry" + seen);
        says(1, "0 cosigned this checkpoint; 1 must have",
                "verify-consistency consistency --earlier early --later witnessed" + seen);
        says(0, "Cosigned by saw.example", "verify-checkpoint witnessed" + seen + other + " --witnesses 1");
        says(2, "2 witnesses are asked for, where 1 were given", "verify-checkpoint witnessed --witnesses 2" + seen);
        says(2, "1 witnesses are asked for, where 0 were given",
                "verify-checkpoint witnessed --key KEY --witnesses 1");
        says(2, "--witnesses needs one value", "verify-checkpoint witnessed --witnesses one" + seen);
        says(2, "it must be of kind 4", "verify-checkpoint witnessed --key KEY --witness KEY");
    }

    @Test
    void an_entry_is_proved_by_its_bytes_or_by_its_hash() {
        String leaf = Base64.getEncoder().encodeToString(
                MerkleTree.leafHash(Folder.LOG.commits().get(6).header().bytes()));
        String start = "verify-inclusion inclusion --checkpoint late --key KEY ";
        says(0, "Proved: entry 6 stands in the log", start + "--index 6 --entry entry");
        says(0, "Proved: entry 6 stands in the log", start + "--index 6 --leaf " + leaf);
        says(1, "Entry 7 does not stand", start + "--index 7 --entry entry");
        says(1, "Entry 6 does not stand", start + "--index 6 --entry wrong-entry");
        says(1, "Entry 6 does not stand", start.replace("late", "other") + "--index 6 --entry entry");
        says(1, "Line 1 of the proof", start.replace("inclusion --", "log --") + "--index 6 --entry entry");
        says(2, "--leaf is missing", start + "--index 6");
        says(2, "--leaf needs one value", start + "--index 6 --leaf ?");
        says(2, "--index needs one value", start + "--index six --entry entry");
    }

    @Test
    void a_later_checkpoint_is_held_against_an_earlier_one() {
        says(0, "the first 5 commits are unchanged in the log of 13",
                "verify-consistency consistency --earlier early --later late --key KEY");
        says(1, "is not the beginning", "verify-consistency consistency --earlier early --later other --key KEY");
        says(1, "is not the beginning", "verify-consistency consistency --earlier late --later early --key KEY");
        says(1, "is not the beginning", "verify-consistency inclusion --earlier early --later late --key KEY");
        says(2, "--later is missing", "verify-consistency consistency --earlier early --key KEY");
    }

    @Test
    void a_proof_file_shows_the_event_that_it_proves() {
        says(0, "Overleg 1", "verify-proof event.tlog-proof --key KEY");
        says(0, "It does not prove that nothing else", "verify-proof event.tlog-proof --key KEY");
        says(0, "Proved: entry 6", "verify-proof event.tlog-proof --key KEY --entry entry");
        says(1, "Entry 6 does not stand", "verify-proof event.tlog-proof --key KEY --entry wrong-entry");
        says(1, "not a proof file", "verify-proof log --key KEY");
        says(1, "None of the keys", "verify-proof event.tlog-proof --key " + Notes.NEXT_KEY.verifier().vkey());
    }

    @Test
    void a_log_is_checked_with_what_is_known_of_it_and_says_what_that_proves() {
        says(0, "All of it stands under", "verify-log log --checkpoint late --key KEY");
        says(0, "The first 5 commits stand under a signed checkpoint; the last 8",
                "verify-log log --checkpoint early --key KEY");
        says(0, "could have written all of this anew", "verify-log log");
        says(1, "Commit 8: its events are not the ones",
                "verify-log damaged --checkpoint late --checkpoint early --key KEY");
        says(1, "Commit 5: from here to commit 12", "verify-log log --checkpoint other --checkpoint early --key KEY");
        says(1, "Commit 0: the file cannot be read here", "verify-log keys");
        says(2, "No key was given", "verify-log log --checkpoint late");
        says(2, "cannot be read", "verify-log absent");
    }

    @Test
    void a_question_that_is_not_understood_says_so() {
        says(2, "There is no command \"--lang\"", "");
        says(2, "There is no command \"verify\"", "verify");
        says(2, "has no option --entry", "verify-log log --entry entry");
        says(2, "--checkpoint needs one value", "verify-log log --lang en --checkpoint");
        says(2, "needs one file; 0 were given", "verify-log");
        says(2, "needs one file; 2 were given", "verify-log log damaged");
        says(2, "--index needs one value",
                "verify-inclusion inclusion --checkpoint late --key KEY --index 1 --index 2");
        says(0, "verify-consistency PATH", "--help");
    }

    @Test
    void the_answer_is_in_the_language_that_was_asked_for() {
        says(0, "Het log is heel: 13 commits", "verify-log log --checkpoint late --key KEY --lang nl");
        says(1, "Commit 8: de vastleggingen zijn niet die", "verify-log damaged --lang nl");
        says(2, "Er is geen opdracht \"verify\"", "verify --lang nl");
        says(0, "\n  verify-log         BESTAND", "help --lang nl");
    }

    @Test
    void programs_get_one_line_of_json() {
        says(0, "{\"verdict\":\"proved\",\"code\":\"log-whole\",\"sentence\":\"The log is whole: 13 commits, ",
                "verify-log log --checkpoint late --key KEY --json");
        says(0, "\"commits\":13,\"events\":", "verify-log log --checkpoint late --key KEY --json");
        says(1, "\"code\":\"events-root\",\"sentence\":\"Commit 8: its events are not the ones that were recorded.\",\"ordinal\":8",
                "verify-log damaged --json");
        says(2, "{\"verdict\":\"not-asked\",\"code\":\"key-missing\"", "verify-log log --checkpoint late --json");
        says(0, "\\u00e9\\\",", "verify-proof event.tlog-proof --key KEY --json");
    }

    @Test
    void what_stands_in_a_file_cannot_command_the_terminal() {
        var out = new ByteArrayOutputStream();
        Main.run(new String[]{"verify-log", "a\u001b[2Jb\u009bc", "--lang", "en"}, stream(out), stream(out));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("a\uFFFD[2Jb\uFFFDc");
    }

    private void says(int code, String sentence, String words) {
        var out = new ByteArrayOutputStream();
        var args = new ArrayList<String>();
        Arrays.stream(words.split(" ")).filter(word -> !word.isEmpty())
                .forEach(word -> args.add(FILES.contains(word) ? folder.of(word) : word.replace("KEY", Folder.KEY)));
        if (!words.contains("--lang")) {
            args.addAll(List.of("--lang", "en"));
        }
        int exit = Main.run(args.toArray(String[]::new), stream(out), stream(out));
        assertThat(out.toString(StandardCharsets.UTF_8)).as(words).contains(sentence);
        assertThat(exit).as(words).isEqualTo(code);
    }

    private static PrintStream stream(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
