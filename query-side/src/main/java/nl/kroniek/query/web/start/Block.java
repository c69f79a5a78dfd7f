package nl.kroniek.query.web.start;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kroniek.events.Kebab;
import nl.kroniek.events.access.Role;

/** The parts of the start page, in the order in which they stand; each is for those who came for it. */
enum Block {

    WAITING(Side.LEFT, Role.SECRETARY), MISSED(Side.LEFT, Role.STAFF), REPORTS(Side.LEFT, Role.STAFF), OPEN(Side.LEFT,
            Role.SECRETARY),
    UPCOMING(Side.RIGHT, Role.SECRETARY, Role.STAFF, Role.BOARD_MEMBER), DECIDED(Side.LEFT,
            Role.BOARD_MEMBER),
    GLANCE(Side.RIGHT, Role.BOARD_MEMBER), RECORD(Side.LEFT, Role.AUDITOR), LATEST(
            Side.RIGHT, Role.SECRETARY, Role.STAFF, Role.AUDITOR),
    ACCESS(Side.LEFT,
            Role.ADMINISTRATOR),
    ASKED(Side.RIGHT, Role.values());

    /** Where it stands on a wide screen; on a narrow one the left comes first. */
    enum Side {
        LEFT, RIGHT
    }

    private final Side side;
    private final Set<Role> roles;

    Block(Side side, Role... roles) {
        this.side = side;
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    /** What somebody with these roles sees; the reports to fill stand among what waits for who has that. */
    static List<Block> of(Set<Role> roles) {
        return Arrays.stream(values()).filter(block -> block.roles.stream().anyMatch(roles::contains))
                .filter(block -> block != REPORTS || !roles.contains(Role.SECRETARY)).toList();
    }

    /** What is asked often fills the side that has less on it. */
    static List<String> of(Set<Role> roles, Side side) {
        List<Block> own = of(roles).stream().filter(block -> block != ASKED).toList();
        long left = own.stream().filter(block -> block.side == Side.LEFT).count();
        Side lighter = left < own.size() - left ? Side.LEFT : Side.RIGHT;
        return of(roles).stream().filter(block -> (block == ASKED ? lighter : block.side) == side)
                .map(Kebab::of).toList();
    }
}
