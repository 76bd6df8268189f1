"""``kill -9`` at any statement of a verb: after the next start the rows are as before it or as after it."""

from __future__ import annotations

from pathlib import Path

import pytest

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import FollowUps
from heydesk.domain.records import AccountId
from heydesk.storage.outbox import SendWishes
from heydesk.storage.store import Store
from tests.storage.other_process import start
from tests.storage.sample_rows import KIM, NOW, add_account, draft, piece

SCRIPT = """
import shutil

verb = sys.argv[2]

def run(path, last):
    store = Store.open(path)
    (account,) = store.accounts.all()
    first = store.outbox.get(EntryId(1))
    standing = (draft("next", KIM), draft("Ask", KIM, side=Side.NOTE))
    begun = 0

    def kill(statement):
        nonlocal begun
        begun += 1
        if begun == last:
            os.kill(os.getpid(), signal.SIGKILL)

    store.database.connection.set_trace_callback(kill)
    if verb == "enqueue":
        store.outbox.enqueue(
            account,
            [piece("c"), piece("d")],
            NOW,
            10,
            clear_draft=(account.id, Side.TEXT),
            wishes=SendWishes(FollowUps(close=True)),
        )
    elif verb == "claim":
        store.outbox.claim(first, sending(first), LATER)
    elif verb == "save":
        store.outbox.save(first, sending(first), line(Act.SEND, "Accepted."))
    elif verb == "undo":
        store.outbox.undo(first.batch_id, LATER, draft("Hi", PAT), standing)
    elif verb == "switch":
        store.drafts.switch(account.id, standing, ConversationAddress(InboxId(7), (PAT,)), LATER)
    elif verb == "remove":
        store.accounts.remove(account.id)
    store.close()

# A process of its own for each run: killed at its first statement, at its second ... until one lives to its end.
code, last = -9, 0
while code == -9:
    last += 1
    copy = path.parent.parent / str(last) / path.name
    shutil.copytree(path.parent, copy.parent)
    child = os.fork()
    if not child:
        run(copy, last)
        os._exit(0)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
print(last, code)
"""


def snapshot(path: Path) -> object:
    """Give everything there is, as the next start finds it."""
    store = Store.open(path)
    entries = store.outbox.recent()
    stories = [store.outbox.attempts(one.id) for one in entries]
    current = [store.drafts.current(AccountId(1), side=side) for side in Side]
    kept = store.drafts.kept(AccountId(1))
    accounts = store.accounts.all()
    follow_ups = store.outbox.follow_ups()
    store.close()
    # A batch id is drawn anew for each Send, so it is no part of the comparison.
    stands = [(one.local_id, one.state, one.version) for one in entries]
    return stands, stories, current, kept, accounts, follow_ups


def prepare(path: Path) -> object:
    """Make the file that each run begins with."""
    store = Store.open(path)
    account = add_account(store)
    store.outbox.enqueue(account, [piece("a"), piece("b")], NOW, 10, wishes=SendWishes(FollowUps(close=True)))
    store.drafts.save(account.id, draft("next", KIM))
    store.drafts.save(account.id, draft("Ask", KIM, side=Side.NOTE))
    store.drafts.put_aside(account.id, draft("kept"), NOW)
    store.close()
    return snapshot(path)


@pytest.mark.parametrize("verb", ["enqueue", "claim", "save", "undo", "switch", "remove"])
def test_a_killed_verb_is_whole_or_was_never_begun(tmp_path: Path, verb: str) -> None:
    """Killed before each of its statements in turn, the commit and what comes after it too; then not killed."""
    path = tmp_path / "before" / "outbox.sqlite"
    before = prepare(path)
    with start(SCRIPT, path, verb) as process:
        runs, code = map(int, process.communicate()[0].split())
    assert code == 0
    seen = [snapshot(tmp_path / str(run) / path.name) for run in range(1, runs + 1)]
    after = seen[-1]
    assert after != before
    assert len(seen) > 3
    commit = seen.index(after)
    assert seen == [before] * commit + [after] * (runs - commit)
