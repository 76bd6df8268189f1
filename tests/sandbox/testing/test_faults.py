import httpx
import pytest

from heydesk.sandbox.testing.faults import Fault, FaultQueue
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from tests.sandbox.caller import SEND, Caller


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 429, 500, 502, 503, 504])
def test_a_scripted_status(caller: Caller, status: int) -> None:
    """A status is answered once, its message not kept, and the next request goes through."""
    caller.add_faults(str(status))
    assert caller.send().status_code == status
    assert caller.new() == []
    assert caller.send().status_code == 200


@pytest.mark.parametrize("status", [400, 401, 409, 429, 500, 503])
def test_a_status_may_come_although_the_message_is_kept(caller: Caller, status: int) -> None:
    """With `kept-` the message went although the answer says otherwise: a retry would double it."""
    caller.add_faults(f"kept-{status}")
    assert caller.send(local_id="one").status_code == status
    assert [message["local_id"] for message in caller.new()] == ["one"]
    entry = caller.log()[-1]
    assert (entry["status"], entry["kept"], entry["fault"]) == (status, True, f"kept-{status}*1@{SEND}")


def test_a_kept_fault_on_a_bad_request_is_its_refusal(caller: Caller) -> None:
    """What can't be kept is refused as ever."""
    caller.add_faults("kept-500", "accept-then-drop")
    assert [caller.send(text="").status_code, caller.send(text="").status_code] == [400, 400]


def test_retry_after_is_sent_only_when_asked_for(caller: Caller) -> None:
    """429 and 503 carry Retry-After when the fault has a value, and not otherwise."""
    caller.add_faults("429", "429=7", "503=Wed, 21 Oct 2026 07:28:00 GMT")
    headers = [caller.send().headers.get("Retry-After") for _ in range(3)]
    assert headers == [None, "7", "Wed, 21 Oct 2026 07:28:00 GMT"]


def test_a_redirect_names_a_place(caller: Caller) -> None:
    """A 302 has a Location, the one that was asked for if there is one."""
    caller.add_faults("302", "302=http://127.0.0.1:9/v1/message/send")
    places = [caller.send().headers["Location"] for _ in range(2)]
    assert places == ["/elsewhere", "http://127.0.0.1:9/v1/message/send"]


@pytest.mark.parametrize("kept", [False, True])
@pytest.mark.parametrize(
    ("kind", "media_type", "said"),
    [
        ("not-json", "application/json", '{"id": 70'),
        ("html", "text/html", "Sign in to use this network."),
        ("empty", "application/json", ""),
        ("no-id", "application/json", '{"date": "2026-01-05T17:00:00Z"}'),
        ('answer="ok"', "application/json", '"ok"'),
        ("answer=null", "application/json", "null"),
        ("answer=", "application/json", ""),
    ],
)
def test_garbage_fault_answers_200_with_invalid_body(
    caller: Caller, kind: str, media_type: str, said: str, kept: bool
) -> None:
    """A 200 that can't be used, whether or not the message was kept."""
    caller.add_faults(f"kept-{kind}" if kept else kind)
    answer = caller.send(described=False)
    assert (answer.status_code, answer.headers["Content-Type"].partition(";")[0]) == (200, media_type)
    assert said in answer.text
    assert len(caller.new()) == kept


def test_junk_in_the_content_encoding(caller: Caller) -> None:
    """An answer that claims to be gzip and is not can't be decoded."""
    caller.add_faults("kept-junk-gzip")
    with pytest.raises(httpx.DecodingError):
        caller.send()
    assert len(caller.new()) == 1


def test_accept_then_drop(caller: Caller) -> None:
    """The message is kept, and the connection closed without a byte of an answer."""
    caller.add_faults("accept-then-drop")
    with pytest.raises(httpx.RemoteProtocolError):
        caller.send()
    assert len(caller.new()) == 1
    entry = caller.log()[-1]
    assert (entry["outcome"], entry["kept"], entry["status"]) == ("dropped", True, None)


def test_accept_then_reset(caller: Caller) -> None:
    """The same, as a connection reset."""
    caller.add_faults("accept-then-reset")
    with pytest.raises(httpx.ReadError):
        caller.send()
    assert len(caller.new()) == 1


def test_half_an_answer(caller: Caller) -> None:
    """The connection is closed in the middle of the body, after a whole head."""
    caller.add_faults("half-answer")
    with pytest.raises(httpx.RemoteProtocolError, match="complete message body"):
        caller.send()
    assert len(caller.new()) == 1


@pytest.mark.parametrize("length", [5, 3_000_000])
def test_drop_before_reading(caller: Caller, length: int) -> None:
    """The connection is closed before the body is read, however long it is, and nothing is kept."""
    caller.add_faults("drop-before-reading")
    with pytest.raises(httpx.TransportError):
        caller.send(text="x" * length)
    assert caller.new() == []
    entry = caller.log()[-1]
    assert (entry["outcome"], entry["body"], entry["kept"]) == ("dropped", None, False)


@pytest.mark.parametrize("kept", [False, True])
def test_hang_fault_sends_no_answer_and_is_logged(caller: Caller, kept: bool) -> None:
    """No answer ever comes; the log says so at once."""
    caller.add_faults("kept-hang" if kept else "hang")
    with pytest.raises(httpx.ReadTimeout):
        caller.send(timeout=0.1)
    assert len(caller.new()) == kept
    assert caller.log()[-1]["outcome"] == "hung"


@pytest.mark.parametrize(("kind", "kept"), [("delay=600", 0), ("late=600", 1)])
def test_a_slow_service(caller: Caller, kind: str, kept: int) -> None:
    """Slow before it carries out, or slow to answer after: who gives up waiting can't tell them apart."""
    caller.add_faults(kind)
    with pytest.raises(httpx.ReadTimeout):
        caller.send(timeout=0.1)
    assert len(caller.new()) == kept
    assert caller.log()[-1]["outcome"] == "waiting"


@pytest.mark.parametrize("kind", ["delay=0.01", "late=0.01"])
def test_a_slow_service_answers_in_the_end(caller: Caller, kind: str) -> None:
    """After its time the request is carried out, once, and answered as ever."""
    caller.add_faults(kind)
    assert caller.send().status_code == 200
    assert len(caller.new()) == 1


def test_a_fault_meets_its_path_and_its_number_of_requests(caller: Caller) -> None:
    """Faults wait for their path, `*` for any, in the order in which they were asked for."""
    caller.add_faults("500*2@/v1/team", "503@*", "429")
    paths = ["/v1/inboxes", "/v1/inboxes", "/v1/team", "/v1/team", "/v1/team"]
    assert [caller.request("GET", path).status_code for path in paths] == [503, 200, 500, 500, 200]
    assert caller.send().status_code == 429


def test_a_fault_acts_before_the_token_is_looked_at(caller: Caller) -> None:
    """Even a request with a good token is a 401 when that is scripted, and a bad one is a 500."""
    caller.add_faults("500@*")
    assert caller.request("GET", "/v1/team", bearer="x").status_code == 500


def test_faults_can_be_there_from_the_start() -> None:
    """A sandbox can be started with faults and switches already set."""
    sandbox = ScriptedSandbox(faults=["429*2"], switches={"error_body": "text"})
    with Caller(sandbox.start()) as caller:
        answers = [caller.send() for _ in range(3)]
    sandbox.stop()
    assert [answer.status_code for answer in answers] == [429, 429, 200]
    assert answers[0].text == "Rate limit exceeded."


@pytest.mark.parametrize(
    "spec",
    [
        "delay=1.5*1@/v1/message/send",
        "kept-500*3@*",
        "429=7*1@/v1/team",
        'answer={"a": "*2@x"}*2@/v1/inboxes',
        "accept-then-drop*1@/v1/message/send",
    ],
)
def test_a_spec_can_be_read_back(spec: str) -> None:
    """What the queue shows can be given to it again."""
    assert Fault.parse(spec).spec == spec


@pytest.mark.parametrize(
    "spec",
    [
        "",
        "nothing",
        "200",
        "600",
        "status",
        "delay",
        "late=soon",
        "kept-delay=1",
        "hang*x",
        "500@v1",
        "5000",
    ],
)
def test_a_bad_spec_is_told(spec: str) -> None:
    """A spec that can't be understood is an error with a sentence."""
    with pytest.raises(ValueError, match="fault"):
        Fault.parse(spec)


def test_fault_for_zero_requests_is_dropped() -> None:
    """Zero times is never."""
    queue = FaultQueue([Fault.parse("500*0")])
    queue.add([Fault.parse("500*0")])
    assert queue.waiting() == []
