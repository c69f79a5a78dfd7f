package nl.kroniek.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A made-up year of 2,000 meetings and 40 bodies as a command file, the same at every run; nobody and nothing in it
 * exists.
 */
final class GreatYear {

    static final int MEETINGS = 2_000;
    static final int BODIES = 40;
    private static final List<String> KINDS = List.of("portfolio-council", "staff-meeting", "agenda-committee",
            "theme-meeting");

    private final Random random = new Random(2023);
    private final List<String> lines = new ArrayList<>();

    private GreatYear() {}

    /** Writes it as a sample of that name. */
    static void write(Path samples, String name) throws IOException {
        GreatYear year = new GreatYear();
        year.make();
        Files.createDirectories(samples.resolve(name));
        Files.write(samples.resolve(name).resolve("commands.jsonl"), year.lines);
    }

    private void make() {
        lines.add("{\"kroniek\":\"commands\",\"version\":1,\"association\":\"vgg\"}");
        add("register-association", "\"name\":\"Vereniging met een vol jaar\",\"shortName\":\"VOL\"");
        for (int body = 0; body < BODIES; body++) {
            add("establish-body", "\"id\":\"bdy:%d\",\"name\":\"%s\",\"kind\":\"%s\",\"organisers\":[\"association\"]"
                    .formatted(body, name(body), KINDS.get(body % KINDS.size())));
            add("establish-seat",
                    "\"id\":\"sea:%d\",\"place\":{\"kind\":\"in-body\",\"body\":\"bdy:%d\"},\"role\":\"chair\""
                            .formatted(body, body));
            add("take-seat", "\"id\":\"sea:%d\",\"holder\":{\"kind\":\"of-function\",\"function\":\"wethouder\"}"
                    .formatted(body));
        }
        List<LocalDate> days = LocalDate.of(2023, 1, 1).datesUntil(LocalDate.of(2024, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0).toList();
        for (int meeting = 0; meeting < MEETINGS; meeting++) {
            meeting(meeting, days.get(random.nextInt(days.size())));
        }
    }

    /** As in the sample: most were held, some had no day, some fell out; one in ten is a joint one. */
    private void meeting(int meeting, LocalDate day) {
        int body = random.nextInt(BODIES);
        String bodies = "\"bdy:" + body + "\""
                + (random.nextInt(10) == 0 ? ",\"bdy:" + (body + 1) % BODIES + "\"" : "");
        boolean vague = random.nextInt(20) == 0;
        String on = vague
                ? "\"" + day.toString().substring(0, 7) + "\""
                : "{\"date\":\"%s\",\"time\":\"%02d:%02d\"}".formatted(day, 9 + random.nextInt(8),
                        30 * random.nextInt(2));
        add("schedule-meeting",
                "\"id\":\"mtg:%d\",\"title\":\"%s\",\"topic\":\"onderwerp %d en wat daarbij hoort\",\"on\":%s,\"bodies\":[%s]"
                        .formatted(meeting, name(body), meeting, on, bodies));
        int fate = random.nextInt(100);
        if (fate < 85) {
            add("hold-meeting", "\"id\":\"mtg:" + meeting + "\"");
        } else if (fate < 91) {
            add("cancel-meeting", "\"id\":\"mtg:" + meeting + "\",\"reasons\":[{\"category\":\"nothing-to-discuss\"}]");
        } else if (fate < 94) {
            add("postpone-meeting", "\"id\":\"mtg:" + meeting + "\",\"to\":\"2024\"");
        }
    }

    private static String name(int body) {
        return (body % 4 == 0 ? "PHO" : "Overleg") + " Portefeuille " + body;
    }

    private void add(String command, String fields) {
        lines.add("{\"do\":\"" + command + "\"," + fields + "}");
    }
}
