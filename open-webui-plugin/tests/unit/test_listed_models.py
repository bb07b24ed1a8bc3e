from __future__ import annotations

from executor_relay.access import EVERYONE
from executor_relay.announcement import Executor
from executor_relay.listed_models import ListingOptions, announced_entries, fixed_entries, to_announced_id, user_tag

OPTIONS = ListingOptions("My executor", (), True, True, False)


def executor(sid: str, user_id: str, name: str, *models: str, at: float = 0) -> Executor:
    return Executor(sid, user_id, name, tuple((model, model) for model in models), 4, False, at)


def test_the_entries_that_everyone_sees_reveal_nothing_about_users() -> None:
    entries = fixed_entries(ListingOptions("My executor", ("llama3.2",), True, True, True))
    assert [(entry.id, entry.name, entry.readers, entry.hidden) for entry in entries] == [
        ("chat_executor.any", "My executor", EVERYONE, False),
        ("chat_executor.llama3.2", "llama3.2 — my executor", EVERYONE, False),
        ("chat_executor.element", "Element for the page (not a model)", EVERYONE, True),
        ("chat_executor.announce", "Announcements from executors (not a model)", EVERYONE, True),
    ]


def test_lists_a_model_to_its_owner_with_the_executor_name() -> None:
    entries = announced_entries([executor("s1", "ada", "my laptop", "llama3.2")], OPTIONS)
    assert [(entry.id, entry.name, entry.readers, entry.hidden) for entry in entries] == [
        (f"chat_executor.{user_tag('ada')}.llama3.2", "llama3.2 — my laptop", ["ada"], False),
        ("chat_executor.llama3.2", "llama3.2", ["ada"], True),
    ]


def test_two_users_with_the_same_model_share_only_the_plain_id() -> None:
    entries = announced_entries([executor("s1", "ada", "a", "m"), executor("s2", "ben", "b", "m")], OPTIONS)
    assert {(entry.name, tuple(entry.readers or [])) for entry in entries} == {
        ("m — a", ("ada",)),
        ("m — b", ("ben",)),
        ("m", ("ada", "ben")),
    }


def test_several_executors_of_one_user_share_one_entry() -> None:
    many = [executor(f"s{number}", "ada", f"host {number}", "m", at=number) for number in range(4)]
    assert announced_entries(many[:2], OPTIONS)[0].name == "m — host 0, host 1"
    assert announced_entries(many, OPTIONS)[0].name == "m — 4 executors"
    assert announced_entries([executor("s", "ada", "", "m")], OPTIONS)[0].name == "m — my executor"


def test_no_model_can_replace_an_entry_of_the_function() -> None:
    entries = announced_entries(
        [executor("s1", "ada", "a", "announce", "any", "element", "public")],
        ListingOptions("", ("public",), True, True, True),
    )
    assert all(entry.id.startswith(f"chat_executor.{user_tag('ada')}.") for entry in entries)


def test_no_model_can_take_the_id_of_a_model_of_another_user() -> None:
    of_ada = announced_entries([executor("s1", "ada", "a", "m")], OPTIONS)[0]
    of_ben = announced_entries([executor("s2", "ben", "b", of_ada.id.removeprefix("chat_executor."), "3.5-turbo")], OPTIONS)
    assert of_ada.id not in [entry.id for entry in of_ben]
    assert [entry.id for entry in of_ben if entry.hidden] == ["chat_executor.3.5-turbo"]


def test_names_from_users_cannot_contain_markup() -> None:
    hostile = Executor(
        "s", "ada", "<b>\nmy\u202e laptop", (("m", "<img src=x>"), ("<m>", "x"), ("m\u0000", "x")), 4, False, 0
    )
    own = announced_entries([hostile], OPTIONS)[0]
    assert own.name == "‹img src=x› — ‹b›my laptop"
    assert len(announced_entries([hostile], OPTIONS)) == 2


def test_does_not_list_ids_with_whitespace_or_if_a_valve_is_off() -> None:
    assert announced_entries([executor("s1", "ada", "a", "my model")], OPTIONS) == []
    assert announced_entries([executor("s1", "ada", "a", "m")], ListingOptions("", (), False, True, False)) == []


def test_a_valve_turns_shared_ids_off() -> None:
    entries = announced_entries(
        [executor("s1", "ada", "a", "m"), executor("s2", "ben", "b", "m")], ListingOptions("", (), True, False, False)
    )
    assert [entry.readers for entry in entries] == [["ada"], ["ben"]]


def test_both_ids_of_a_model_lead_to_the_announced_id() -> None:
    assert to_announced_id("llama3.2:3b", "ada") == "llama3.2:3b"
    assert to_announced_id(f"{user_tag('ada')}.llama3.2:3b", "ada") == "llama3.2:3b"
    assert to_announced_id(f"{user_tag('ada')}.llama3.2:3b", "ben") != "llama3.2:3b"
