package nl.kroniek.command.body.minimum;

import nl.kroniek.command.refusal.Rule;
import nl.kroniek.events.body.AttendanceMinimum;
import org.jspecify.annotations.Nullable;

/** A minimum is at least one, and a share lies between nothing and all. */
public record TheMinimumMustBePossible(@Nullable AttendanceMinimum minimum) implements Rule {

    private static final int LARGEST = 1000;

    @Override
    public boolean holds() {
        return switch (minimum) {
            case null -> true;
            case AttendanceMinimum.Fixed fixed -> fixed.number() > 0 && fixed.number() <= LARGEST;
            case AttendanceMinimum.ShareOfMembers share -> isShare(share.parts(), share.of(), share.more());
            case AttendanceMinimum.ShareOfSeats share -> isShare(share.parts(), share.of(), share.more());
        };
    }

    private static boolean isShare(int parts, int of, boolean more) {
        return parts > 0 && of <= LARGEST && (more ? parts < of : parts <= of);
    }

    @Override
    public String field() {
        return "/minimum";
    }
}
