"""An imitation of the Heymarket API on 127.0.0.1, with its own checks and scripted faults.

It shares no code with `heydesk.api`, so that each proves the other
(docs/decisions/0004-sandbox-of-its-own.md). Its reading of the API is docs/api/contract.md section 12.
Nothing here imports a server library before a sandbox is started.

Inside a program::

    from heydesk.sandbox.server import Address
    from heydesk.sandbox.server import EmbeddedSandbox

    sandbox = EmbeddedSandbox(
        port=0, secret_id=None, secret_key=None,    # made up at each start unless both are given
        data=None,                                  # "practice" (the default), "edge", "empty", or a Path;
                                                    # "practice+100000" makes up that many contacts besides
        log=None,                                   # a Path: one JSON line a request is added to it
        switches={"error_body": "text"}, faults=["429=2*3"],
    )
    address: Address = sandbox.start()              # .base_url, .secret_id, .secret_key
    sandbox.stop()                                  # at once; may be started again, empty

`start` blocks for the time of an import (call it off a window's thread); `stop` for some milliseconds.

On its own::

    python -m heydesk.sandbox [--port N] [--seed-data FILE|NAME] [--contacts N] [--credentials FILE]
                              [--log FILE] [--switch NAME=VALUE]... [--fault SPEC]...

prints one line, `{"base_url", "secret_id", "secret_key"}`, once it accepts connections, and serves until
SIGINT or SIGTERM, when it ends with 0. `--credentials` reads such a line back, so that a second run can be
signed to with the same key. 1: it could not start; 2: the command line can't be understood.

The log, in the file and at `/_sandbox/log`, is one JSON object a line: `time` (when it came), `method`, `path`,
`query`, `body` (parsed; `raw` beside it when it is not JSON), `status`, `request_id`, `kept` (whether this
request made a message, or made or changed a list, a template, a schedule, a contact or a conversation), `message_id`
(the id it was answered, a repeated local_id's first one too), `outcome`
(`answered`, `dropped`, `hung`, `left`; `waiting` only at `/_sandbox/log`), `fault`, `warnings`, `ended_at`.
A line is in the file before its answer leaves. Headers are never in it.

What the API has here: sending; history, of a thread and of the team; inboxes and the team; lists, read by the
deprecated v1 family and written by v2; templates, surveys, tags and custom fields; contacts, by pages, by phone, id
or channel, and their status; conversations; schedules. `heydesk.sandbox.app.ACTS` is the table. A schedule goes
when the sandbox's clock has come to its time: the switch `clock_offset` lets time go by.

Files under `/demo/` need no token and are not logged: `map.png` and `new-patient.png` (a PNG), `stranger.png` (403
to whoever brings a token, a cookie or a referrer), `redirect/N` (N hops to the map), `loop.png`, `inward.png` (leads
to a private address), `to-login.png`, `login.png` (200, a web page), `wrong-type.png` (text/plain), `no-type.png`,
`not-a-picture.png` (a web page that is called a PNG), `empty.png`, `missing.png` (404), `private.png` (401),
`broken.png` (500), `slow.png` (30 s), `huge.png` (25 MB), `huge-no-length.png`, `no-length.png`, `no-head.png` (405
to HEAD). `{here}` in the data stands for the sandbox's root.

Switches are the fields of `heydesk.sandbox.testing.switches.Switches`, with their values.

A fault is `[kept-]KIND[=VALUE][*TIMES][@PATH]`. It meets the next TIMES (1) requests to PATH (the send path;
`*` is every path of the API, `/v1/contact/*` all that begin so). With `kept-` the request is carried out first, so
that a message is kept, and only then answered so; without it the message is not kept. A fault acts before the token
is looked at, a kept one after.

================================ ==================================================================
`NNN`, `429=7`, `302=URL`        that status, with `Retry-After: 7`, with `Location: URL`
`not-json`, `html`, `empty`      200 with half an object, with a web page, with nothing
`no-id`, `junk-gzip`             200 without an id; 200 that claims to be gzip and is not
`answer=BODY`                    200 with that body
`hang`                           never answered; the connection stays open
`delay=SECONDS`                  waits, then carries out and answers
`late=SECONDS`                   carries out, waits, then answers
`drop-before-reading`            the connection is closed before the body is read; never kept
`accept-then-drop`               kept, then closed without an answer
`accept-then-reset`              the same, by a TCP reset
`half-answer`                    kept, then closed in the middle of the answer
================================ ==================================================================

Levers, without a token, for programs on this machine (a web page is refused). All JSON; 400 with a `message`
when something can't be understood:

- `GET /_sandbox/log[?path=PATH]`: JSON lines, in the order in which the requests came.
- `GET /_sandbox/faults`: the specs that wait. `POST`: a spec, `{"kind", "value", "times", "path"}`, or an array
  of either, put at the end. `DELETE`: forget them. Each answers the specs that wait.
- `GET /_sandbox/switches`: all of them. `POST {name: value, ...}`: all or none are set; answers all of them.
- `GET /_sandbox/messages`: every message that is kept, oldest first: the API's message object with `private` and
  `inbox_id` besides. Texts of the demo data are among them; they have no `local_id`.
- `POST /_sandbox/inbound {"inbox_id", "phone", "text", "media_url"}`: a customer's message arrives; answers it.
  STOP and START opt out and in, as at the service.
"""
