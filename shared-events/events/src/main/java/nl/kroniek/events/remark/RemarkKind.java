package nl.kroniek.events.remark;

/** What sort of remark it is. */
public enum RemarkKind {
    /** Vindplaats: where it was read. */
    SOURCE,
    /** Toelichting. */
    NOTE,
    /** Something that the source says and the record does not bear out. */
    CLAIM,
    /** Two things in the sources that cannot both be true. */
    CONTRADICTION,
    /** The source does not say whether it happened. */
    UNCONFIRMED,
    /** What has still to be found out or settled. */
    OPEN_POINT,
    /** A target that was not reached. */
    SHORTFALL,
    /** A mistake in the source, kept as it stands there. */
    SLIP
}
