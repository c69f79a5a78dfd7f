package nl.kroniek.standalone.operator;

import picocli.CommandLine.Option;

/** How to answer. The console has read these already; here they are options that may be used and are explained. */
final class Manner {

    @Option(names = "--lang", paramLabel = "nl|en")
    private String language = "";

    @Option(names = "--json")
    private boolean json;

    @Option(names = {"-h", "--help"}, usageHelp = true)
    private boolean help;

    @Override
    public String toString() {
        return "language " + language + ", json " + json + ", help " + help;
    }
}
