from __future__ import annotations

from executor_relay.unanswered_calls import MAX_UNANSWERED_BYTES, UnansweredCalls, size_of_call


def test_counts_texts_and_values() -> None:
    small = size_of_call({"messages": []})
    assert size_of_call({"messages": [{"content": "x" * 100_000}]}) > small + 100_000
    assert size_of_call({"messages": [{}] * 10_000}) > small + 500_000


def test_calls_count_until_they_are_answered_or_their_socket_is_lost() -> None:
    calls = UnansweredCalls()
    alive = {"s1", "s2"}

    def leave_room(user_id: str, size: int) -> bool:
        return calls.leave_room(user_id, size, lambda sid, _: sid in alive)

    assert leave_room("ada", 2 * MAX_UNANSWERED_BYTES)  # one alone may be larger
    answered = calls.add("ada", "s1", MAX_UNANSWERED_BYTES - 10)
    calls.add("ada", "s2", 5)
    assert [leave_room("ada", 5), leave_room("ada", 6), leave_room("ben", 6)] == [True, False, True]
    answered()
    answered()
    assert leave_room("ada", MAX_UNANSWERED_BYTES - 5)
    assert not leave_room("ada", MAX_UNANSWERED_BYTES)
    alive.clear()
    assert leave_room("ada", MAX_UNANSWERED_BYTES)
