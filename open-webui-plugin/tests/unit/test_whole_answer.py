from __future__ import annotations

from executor_relay.whole_answer import to_chunks


def test_tool_calls_get_an_index_and_usage_is_sent_if_requested() -> None:
    call = {"id": "t", "type": "function", "function": {"name": "look", "arguments": "{}"}}
    completion = {
        "id": "c",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": {"content": None, "tool_calls": [call]}, "finish_reason": "tool_calls"}],
        "usage": {"total_tokens": 3},
    }
    chunks = list(to_chunks(completion, {"stream_options": {"include_usage": True}}))
    assert chunks[0]["choices"][0]["delta"] == {"tool_calls": [{"index": 0, **call}]}
    assert chunks[1]["choices"][0] == {"index": 0, "delta": {}, "finish_reason": "tool_calls"}
    assert chunks[2]["usage"] == {"total_tokens": 3}
    assert chunks[2]["choices"] == []
    assert {chunk["object"] for chunk in chunks} == {"chat.completion.chunk"}
    assert len(list(to_chunks(completion, {}))) == 2
