import httpx
import pytest

from tests.sandbox.caller import Caller


def test_the_map_is_open_to_everybody(caller: Caller) -> None:
    """A PNG with its type and length, by GET and by HEAD, without a token and without a line in the log."""
    got, head = caller.http.get("/demo/map.png"), caller.http.head("/demo/map.png")
    assert got.content.startswith(b"\x89PNG\r\n\x1a\n")
    assert got.content.endswith(b"IEND\xaeB`\x82")
    for answer in (got, head):
        assert (answer.status_code, answer.headers["Content-Type"]) == (200, "image/png")
        assert int(answer.headers["Content-Length"]) == len(got.content)
    assert head.content == b""
    assert caller.log("/demo/map.png") == []


def test_a_stranger_brings_nothing(caller: Caller) -> None:
    """One picture is refused to whoever shows a token or a cookie."""
    assert caller.http.get("/demo/stranger.png").status_code == 200
    for header in ("Authorization", "Cookie", "Referer"):
        assert caller.http.get("/demo/stranger.png", headers={header: "x"}).status_code == 403


@pytest.mark.parametrize("hops", [1, 5, 6])
def test_redirections_are_counted(caller: Caller, hops: int) -> None:
    """So many lead to the map."""
    answer = caller.http.get(f"/demo/redirect/{hops}", follow_redirects=True)
    assert (len(answer.history), answer.url.path) == (hops, "/demo/map.png")


@pytest.mark.parametrize(
    ("name", "status", "media_type"),
    [
        ("login.png", 200, "text/html"),
        ("wrong-type.png", 200, "text/plain"),
        ("not-a-picture.png", 200, "image/png"),
        ("no-type.png", 200, ""),
        ("empty.png", 200, "image/png"),
        ("missing.png", 404, "text/plain"),
        ("private.png", 401, "text/html"),
        ("broken.png", 500, "text/plain"),
        ("loop.png", 302, ""),
        ("inward.png", 302, ""),
        ("to-login.png", 302, ""),
        ("new-patient.png", 200, "image/png"),
    ],
)
def test_odd_demo_files_have_their_declared_type(caller: Caller, name: str, status: int, media_type: str) -> None:
    """What a link may turn out to be."""
    answer = caller.http.get(f"/demo/{name}")
    found = answer.headers.get("Content-Type", "").partition(";")[0]
    assert (answer.status_code, found) == (status, media_type)


def test_files_that_tell_no_length_or_answer_no_head(caller: Caller) -> None:
    """Both are common, and neither is wrong."""
    assert "Content-Length" not in caller.http.get("/demo/no-length.png").headers
    assert caller.http.head("/demo/no-head.png").status_code == 405
    assert caller.http.get("/demo/no-head.png").status_code == 200


@pytest.mark.parametrize(("name", "told"), [("huge.png", str(25 * 1024 * 1024)), ("huge-no-length.png", None)])
def test_a_huge_file(caller: Caller, name: str, told: str | None) -> None:
    """Twenty-five megabytes, which whoever reads it may break off."""
    with caller.http.stream("GET", f"/demo/{name}") as answer:
        assert answer.headers.get("Content-Length") == told
        read = sum(len(piece) for piece in answer.iter_bytes())
    assert read == 25 * 1024 * 1024


def test_a_slow_file(caller: Caller) -> None:
    """It takes longer than anybody should wait."""
    with pytest.raises(httpx.ReadTimeout):
        caller.http.get("/demo/slow.png", timeout=0.3)
