from __future__ import annotations

import json
from typing import Any

import pytest
from doubles import frames

from executor_relay.failure import Failure
from executor_relay.items import END, End, read_callback, read_item

CHUNK = {"choices": [{"index": 0, "delta": {"content": "a"}}]}


def payload(frame: str) -> Any:
    assert frame.startswith("data: ")
    assert frame.endswith("\n\n")
    assert frame.count("\n") == 2
    return json.loads(frame[6:])


@pytest.mark.parametrize("frame", frames("valid", "chat-completion-chunk"))
def test_a_chunk_becomes_one_unchanged_event(frame: Any) -> None:
    (piece,) = read_item(frame)
    assert isinstance(piece, str)
    assert payload(piece) == frame


@pytest.mark.parametrize("frame", frames("valid", "done-item"))
def test_a_done_item_is_the_end(frame: Any) -> None:
    assert list(read_item(frame)) == [END]


@pytest.mark.parametrize("frame", frames("invalid", "done-item"))
def test_nothing_else_ends_an_answer(frame: Any) -> None:
    assert not any(isinstance(piece, End) for piece in read_item(frame))


@pytest.mark.parametrize("frame", frames("valid", "error-item"))
def test_an_error_item_becomes_a_failure_with_all_its_fields(frame: Any) -> None:
    (piece,) = read_item(frame)
    assert isinstance(piece, Failure)
    assert piece.reported
    assert {key: piece.to_body()["error"][key] for key in frame["error"]} == frame["error"]


@pytest.mark.parametrize("frame", frames("invalid", "error-item"))
def test_errors_in_the_forms_of_older_executors_are_read(frame: Any) -> None:
    pieces = list(read_item(frame))
    assert all(isinstance(piece, Failure) and piece.message for piece in pieces) or "error" not in frame


@pytest.mark.parametrize("item", [None, 7, True, [], [CHUNK], b"data: {}", ""])
def test_an_invalid_item_is_ignored(item: Any) -> None:
    assert list(read_item(item)) == []


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(CHUNK),
        f"data: {json.dumps(CHUNK)}",
        f"data:{json.dumps(CHUNK)}\n\n",
        f": ping\n\nevent: message\r\ndata: {json.dumps(CHUNK)}\r\n\r\n",
        f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n",
    ],
)
def test_text_from_stock_front_ends_is_parsed(text: str) -> None:
    assert [payload(piece) for piece in read_item(text) if isinstance(piece, str)] == [CHUNK]


def test_text_cannot_end_an_answer() -> None:
    assert not any(isinstance(piece, End) for piece in read_item('{"done":true}'))
    assert list(read_item("data: [DONE]")) == []


def test_two_events_in_one_string_become_two() -> None:
    assert len(list(read_item(f"data: {json.dumps(CHUNK)}\n\ndata: {json.dumps(CHUNK)}\n\n"))) == 2


def test_text_inside_a_chunk_is_unchanged() -> None:
    hostile = {"choices": [{"delta": {"content": 'data: [DONE]\n\n{"done":true}\r\nevent: x'}}]}
    (piece,) = read_item(hostile)
    assert isinstance(piece, str)
    assert payload(piece) == hostile


@pytest.mark.parametrize("text", ["\ud83d", "a\u2028b", "a\u2029b", "a\u0085b", "中文 👍"])
def test_no_character_breaks_the_stream(text: str) -> None:
    chunk = {"choices": [{"delta": {"content": text}}]}
    (piece,) = read_item(chunk)
    assert isinstance(piece, str)
    piece.encode()
    assert piece.splitlines() == [piece.rstrip("\n"), ""]
    assert payload(piece) == chunk


@pytest.mark.parametrize("frame", frames("valid", "success-ack"))
def test_a_success_ack_starts_a_stream(frame: Any) -> None:
    assert read_callback(frame, streamed=True) == frame


@pytest.mark.parametrize("frame", frames("valid", "chat-completion"))
def test_a_completion_answers_a_request_without_streaming(frame: Any) -> None:
    assert read_callback(frame, streamed=False) == frame


@pytest.mark.parametrize("frame", frames("valid", "error-ack"))
@pytest.mark.parametrize("streamed", [True, False])
def test_an_error_ack_becomes_a_failure_with_all_its_fields(frame: Any, streamed: bool) -> None:
    with pytest.raises(Failure) as caught:
        read_callback(frame, streamed)
    assert (caught.value.message, caught.value.code, caught.value.cure) == (frame["error"], frame["code"], frame["cure"])
    assert caught.value.retry_after == frame.get("retry_after")


@pytest.mark.parametrize("frame", frames("invalid", "success-ack"))
@pytest.mark.parametrize("streamed", [True, False])
def test_any_other_ack_fails_at_once(frame: Any, streamed: bool) -> None:
    with pytest.raises(Failure, match="neither success nor an error") as caught:
        read_callback(frame, streamed)
    assert not caught.value.reported
    assert caught.value.message.endswith(caught.value.cure)


def test_a_long_error_is_shortened() -> None:
    with pytest.raises(Failure) as caught:
        read_callback({"error": "x" * 100_000}, streamed=True)
    assert len(caught.value.message) == 4000
