package nl.kroniek.command.nonoccurrence.explain;

import nl.kroniek.command.refusal.Rule;
import org.jspecify.annotations.Nullable;

/** Whoever takes back what was recorded says why; filling in what nobody knew needs no more words. */
public record ACorrectionMustSayHowThatIsKnown(boolean corrects, @Nullable String because) implements Rule {

    @Override
    public boolean holds() {
        return !corrects || because != null && !because.isBlank();
    }

    @Override
    public String field() {
        return "/because";
    }
}
