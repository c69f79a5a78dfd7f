package nl.kroniek.query.web;

import java.util.List;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.plan.Light;
import nl.kroniek.events.plan.LightColour;
import nl.kroniek.query.plan.progress.HalfReport;
import org.jspecify.annotations.Nullable;

/**
 * The light of a half as shapes and words.
 *
 * @param shapes symbols in icons.svg: one, two for a range
 * @param bold whether there is a colour that one can read
 * @param note what the source says about this light; absent mostly
 */
public record LightSign(List<String> shapes, String text, boolean bold, @Nullable String note) {

    public static LightSign of(@Nullable HalfReport report, Desk desk) {
        if (report == null) {
            return new LightSign(List.of("absent"), desk.say("light.not-reported"), false, null);
        }
        Light light = report.light();
        String note = report.note() == null ? null : desk.words().text(report.note());
        String text = desk.words().light(light);
        return switch (light) {
            case Light.Absent absent -> new LightSign(List.of("absent"), text, false, note);
            case Light.One one -> new LightSign(List.of(shape(one.colour())), text, one.colour() != null, note);
            case Light.Range range -> new LightSign(List.of(shape(range.from()), shape(range.to())), text,
                    range.from() != null || range.to() != null, note);
        };
    }

    private static String shape(@Nullable LightColour colour) {
        return colour == null ? "lost" : Kebab.of(colour);
    }
}
