"""What only tests and developers control in a sandbox: switches, scripted faults, and the control paths.

Inside a program::

    from heydesk.sandbox.testing.scripted import ScriptedSandbox

    sandbox = ScriptedSandbox(switches={"error_body": "text"}, faults=["429=2*3"])    # and all of EmbeddedSandbox

On the command line: `python -m heydesk.sandbox --switch error_body=text --fault '429=2*3'`.

Switches are the fields of `heydesk.sandbox.behavior.Behavior`, with their values. `clock_offset` moves the sandbox's
clock, and with it the schedules that are due.

A fault is `[kept-]KIND[=VALUE][*TIMES][@PATH]`. It applies to the next TIMES (1) requests to PATH (by default the
path of a send; `*` is every path of the API, `/v1/contact/*` all that begin so). With `kept-` the request is carried
out first, so that a message is kept, and then answered as the fault says; without it no message is kept. A fault
acts before the token is checked, a kept one after.

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

The control paths need no token and are for programs on this machine (a web page is refused). All JSON; 400 with a
`message` when something can't be understood:

- `GET /_sandbox/log[?path=PATH]`: JSON lines, in the order in which the requests came; a request that is not yet
  answered has the outcome `waiting`.
- `GET /_sandbox/faults`: the faults that wait. `POST`: a fault, `{"kind", "value", "times", "path"}`, or an array of
  either, appended to the queue. `DELETE`: empty the queue. Each answers the faults that wait.
- `GET /_sandbox/switches`: all of them. `POST {name: value, ...}`: all or none are set; answers all of them.
- `GET /_sandbox/messages`: every message that is kept, oldest first: the API's message object with `private` and
  `inbox_id` besides. Texts of the demo data are among them; they have no `local_id`.
- `POST /_sandbox/inbound {"inbox_id", "phone", "text", "media_url"}`: a customer's message arrives; answers it.
  STOP and START opt out and in, as at the service.
- `POST /_sandbox/conversations`: a step, or an array of them; answers the conversations that they changed. A step is
  `{"do", "inbox_id", "phone"}` and, for some, `member` and `text`:

================================ ==================================================================
`inbound`                        the customer writes `text`
`answer`, `note`                 `member` answers with `text`, or writes it as a private note
`close`, `open`                  somebody closes the conversation, or opens it again
`reassign`                       it is handed to `member`
`read`, `unread`                 somebody reads it, or marks it as not read
`show`                           nothing happens
`fill`                           `count` people write `text` to the inbox, one after the other
================================ ==================================================================

`heydesk.sandbox.testing.conversation_script.random_steps` makes the steps of a working day.
"""
