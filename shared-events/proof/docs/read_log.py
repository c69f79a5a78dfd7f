"""Checks an exported log by docs/exported-log.md alone: python3 read_log.py FILE [SIZE]. Prints the tree's root at SIZE."""
import base64, hashlib, struct, sys, uuid

EVENT = [("id", bytes), ("agg", bytes), ("aggType", bytes), ("seq", int), ("type", bytes), ("rev", int),
         ("at", int), ("body", bytes), ("meta", bytes)]


def sha(*pieces):
    return hashlib.sha256(b"".join(pieces)).digest()


def counted(value):
    return struct.pack(">I", len(value)) + value


def root(entries):
    if not entries:
        return sha()
    if len(entries) == 1:
        return sha(b"\0", entries[0])
    left = 1 << (len(entries) - 1).bit_length() - 1
    return sha(b"\1", root(entries[:left]), root(entries[left:]))


class Fields:
    def __init__(self, data):
        self.data, self.at = data, 0

    def word(self, end):
        to = self.data.index(end, self.at)
        word, self.at = self.data[self.at:to].decode(), to + 1
        return word

    def field(self, name, kind):
        assert self.word(b" ") == name, name
        return self.value(kind)

    def value(self, kind):
        if kind is not bytes:
            return kind(self.word(b"\n"))
        length = int(self.word(b" "))
        value, self.at = self.data[self.at:self.at + length], self.at + length
        assert self.word(b"\n") == ""
        return value


def check(data, size):
    fields, headers, prev, events = Fields(data), [], bytes(32), 0
    commit_ids, event_ids, history = set(), set(), {}
    assert fields.word(b"\n") == "kroniek/log/v1"
    name = fields.word(b" ")
    while name == "commit":
        ordinal, commit_id = fields.value(int), fields.field("commitId", uuid.UUID)
        association, first = fields.field("association", bytes), fields.field("first", int)
        n, at = fields.field("n", int), fields.field("at", int)
        events_root, before, own = (fields.field(f, bytes.fromhex) for f in ("eventsRoot", "prev", "hash"))
        assert (ordinal, first, before) == (len(headers), events, prev) and commit_id not in commit_ids, ordinal
        commit_ids.add(commit_id)
        digests, name = [], fields.word(b" ")
        while name == "id":
            event = {"id": fields.value(bytes)}
            event.update((field, fields.field(field, kind)) for field, kind in EVENT[1:])
            assert event["id"] not in event_ids, ordinal
            event_ids.add(event["id"])
            if event["aggType"]:
                assert event["seq"] == history.get(event["agg"], 0), ordinal
                history[event["agg"]] = event["seq"] + 1
            digests.append(sha(b"kroniek/event/v1\n", *(
                counted(struct.pack(">q", v) if isinstance(v, int) else v) for v in event.values())))
            name = fields.word(b" ")
        header = b"".join((b"kroniek/commit/v1\n", struct.pack(">q", ordinal), commit_id.bytes, counted(association),
                           struct.pack(">qIq", first, n, at), events_root))
        assert n == len(digests) > 0 and root(digests) == events_root and sha(header, prev) == own, ordinal
        headers.append(header)
        prev, events = own, events + n
    assert name == "end" and fields.value(int) == len(headers) and fields.at == len(data)
    return root(headers[:size])


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        print(base64.b64encode(check(file.read(), int(sys.argv[2]) if len(sys.argv) > 2 else None)).decode())
