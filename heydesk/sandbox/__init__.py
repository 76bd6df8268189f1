"""An imitation of the Heymarket API on 127.0.0.1, with checks of its own.

It shares no code with `heydesk.api`, so that each tests the other (docs/decisions/0004-sandbox-of-its-own.md). Its
reading of the API is docs/api/contract.md section 12. It has two parts:

- this package is the service that a person tries HeyDesk on;
- `heydesk.sandbox.testing` is what only tests and developers control: switches, scripted faults, control paths.
  Nothing here imports it, but for the command line.

Inside a program::

    from heydesk.sandbox.embedded import EmbeddedSandbox, SandboxAddress

    sandbox = EmbeddedSandbox(
        port=0, secret_id=None, secret_key=None,    # made up at each start unless both are given
        data=None,                                  # "practice" (the default), "edge", "empty", or a Path;
                                                    # "practice+100000" makes up that many contacts besides
        log=None,                                   # a Path: one JSON line for each request is appended to it
    )
    address: SandboxAddress = sandbox.start()       # .base_url, .secret_id, .secret_key
    sandbox.stop()                                  # at once; may be started again, empty

`start` blocks while the server's libraries are imported (call it off a window's thread); `stop` for some
milliseconds.

On its own::

    python -m heydesk.sandbox [--port N] [--seed-data FILE|NAME] [--contacts N] [--credentials FILE]
                              [--log FILE] [--switch NAME=VALUE]... [--fault SPEC]...

prints one line, `{"base_url", "secret_id", "secret_key"}`, once it accepts connections, and serves until SIGINT or
SIGTERM, when it ends with 0. `--credentials` reads such a line back, so that a second run accepts the same key. Exit
code 1: it could not start; 2: the command line can't be understood. Unlike the embedded one it has the control paths
of `heydesk.sandbox.testing`.

What the API has here: sending; history, of a thread and of the team; inboxes and the team; lists, read by the
deprecated v1 family and written by v2; templates, surveys, tags and custom fields; contacts, by pages, by phone, id
or channel, and their status; conversations, which are closed, handed over and marked as read; schedules.
`heydesk.sandbox.routes.ROUTES` is the table. What it does where the contract is silent is in
`heydesk.sandbox.behavior`. A schedule is sent when the sandbox's clock has come to its time. A few customers wait
for an answer at the start, and every five minutes another one writes, until each of them has.

The log is one JSON object a line: `time` (when the request came), `method`, `path`, `query`, `body` (parsed; `raw`
beside it when it is not JSON), `status`, `request_id`, `kept` (whether this request made a message, or made or
changed a list, a template, a schedule, a contact or a conversation), `message_id` (the id in the answer, also in
that to a repeated local_id), `outcome` (`answered`, `dropped`, `hung`, `left`: the caller went away), `fault`,
`warnings` (where the request departs from what is documented), `ended_at`. A line is in the file before its answer
leaves. Headers are never in it.

Files under `/demo/` need no token and are not logged; `heydesk.sandbox.demo_media` lists them. `{here}` in the data
stands for the sandbox's base URL.
"""
