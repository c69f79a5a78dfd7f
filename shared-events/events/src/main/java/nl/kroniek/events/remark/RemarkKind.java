package nl.kroniek.events.remark;

/** What sort of remark it is. */
public enum RemarkKind {
    SOURCE, NOTE, CLAIM, CONTRADICTION, UNCONFIRMED, OPEN_POINT, SHORTFALL, SLIP
}
