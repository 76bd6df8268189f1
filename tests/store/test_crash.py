"""``kill -9`` at any statement of a verb: after the next start the rows are as before it or as after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from heydesk.domain.ident import AccountId
from heydesk.store.store import Store
from tests.store.process import finish, start
from tests.store.sample import KIM, NOW, add_account, draft, enqueue

SCRIPT = """
verb, last = sys.argv[2], int(sys.argv[3])
store = Store.open(path)
(account,) = store.accounts.all()
first = store.outbox.get(EntryId(1))
standing = (draft("next", KIM), draft("Ask", KIM, private=True))
begun = 0

def kill(statement):
    global begun
    begun += 1
    if begun == last:
        os.kill(os.getpid(), signal.SIGKILL)

store.database.connection.set_trace_callback(kill)
if verb == "enqueue":
    store.outbox.enqueue(account, [piece("c"), piece("d")], NOW, 10, clear_draft=(account.id, False))
elif verb == "claim":
    store.outbox.claim(first, sending(first), LATER)
elif verb == "save":
    store.outbox.save(first, sending(first), line(Act.SEND, "Accepted."))
elif verb == "undo":
    store.outbox.undo(first.batch_id, LATER, draft("Hi", PAT), standing)
elif verb == "remove":
    store.accounts.remove(account.id)
print(begun)
"""


def snapshot(path: Path) -> object:
    """Give everything there is, as the next start finds it."""
    store = Store.open(path)
    entries = store.outbox.recent()
    stories = [store.outbox.attempts(one.id) for one in entries]
    current = [store.drafts.current(AccountId(1), private=side) for side in (False, True)]
    kept = store.drafts.kept(AccountId(1))
    accounts = store.accounts.all()
    store.close()
    # A batch id is drawn anew for each Send, so it is no part of the comparison.
    return [(one.local_id, one.state, one.version) for one in entries], stories, current, kept, accounts


def prepare(path: Path) -> object:
    """Make the file that each run begins with."""
    store = Store.open(path)
    account = add_account(store)
    enqueue(store, account, "a", "b")
    store.drafts.put(account.id, draft("next", KIM))
    store.drafts.put(account.id, draft("Ask", KIM, private=True))
    store.drafts.keep(account.id, draft("kept"), NOW)
    store.close()
    return snapshot(path)


@pytest.mark.parametrize("verb", ["enqueue", "claim", "save", "undo", "remove"])
def test_a_killed_verb_is_whole_or_was_never_begun(tmp_path: Path, verb: str) -> None:
    """Killed before each of its statements in turn, the last of which is the commit; then not killed."""
    before, seen, statement = prepare(tmp_path / "whole" / "outbox.sqlite"), [], 0
    assert finish(start(SCRIPT, tmp_path / "whole" / "outbox.sqlite", verb, 0)) == 0
    after = snapshot(tmp_path / "whole" / "outbox.sqlite")
    assert after != before
    code = -9
    while code == -9:
        statement += 1
        path = tmp_path / str(statement) / "outbox.sqlite"
        prepare(path)
        code = finish(start(SCRIPT, path, verb, statement))
        seen.append(snapshot(path))
    assert code == 0
    assert len(seen) > 3
    commit = seen.index(after)
    assert seen[:commit] == [before] * commit
    assert all(one == after for one in seen[commit:])
