from __future__ import annotations

from collections.abc import Iterator

import pytest
from fake_open_webui import FakeOpenWebUI, NewModels, OldModels, installed

from executor_relay.access import EVERYONE, Entry, ensure_entry, function_owner, make_form, maybe_await, readers_of


@pytest.fixture(params=[OldModels, NewModels], ids=["old release", "new release"])
def fake(request: pytest.FixtureRequest) -> Iterator[FakeOpenWebUI]:
    with installed(request.param()) as found:
        yield found


async def test_an_entry_has_its_readers_and_belongs_to_the_administrator(fake: FakeOpenWebUI) -> None:
    await ensure_entry(Entry("f.m", "m — my laptop", ["ada"], False), "admin")
    row = fake.models.rows["f.m"]
    assert readers_of(row) == ["ada"]
    assert (row.name, row.meta["hidden"], row.is_active, row.base_model_id) == ("m — my laptop", False, True, None)
    assert row.user_id == "admin"


async def test_an_entry_for_everyone_is_public(fake: FakeOpenWebUI) -> None:
    await ensure_entry(Entry("f.any", "My executor", EVERYONE, False), "admin")
    row = fake.models.rows["f.any"]
    assert readers_of(row) is EVERYONE
    assert row.model_dump().get("access_control") is None
    await ensure_entry(Entry("f.any", "My executor", ["ada"], False), "admin")
    assert readers_of(row) is EVERYONE


async def test_a_second_reader_joins_the_first(fake: FakeOpenWebUI) -> None:
    await ensure_entry(Entry("f.m", "m", ["ada"], True), "admin")
    await ensure_entry(Entry("f.m", "m", ["ben"], True), "admin")
    assert readers_of(fake.models.rows["f.m"]) == ["ada", "ben"]


async def test_the_reader_is_added_if_another_worker_made_the_entry_first(fake: FakeOpenWebUI) -> None:
    await ensure_entry(Entry("f.m", "m", ["ada"], True), "admin")
    fake.models.hidden.add("f.m")
    await ensure_entry(Entry("f.m", "m", ["ben"], True), "admin")
    assert fake.models.refused == 1
    assert readers_of(fake.models.rows["f.m"]) == ["ada", "ben"]


async def test_an_entry_that_cannot_be_made_is_an_error(fake: FakeOpenWebUI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(fake.models), "insert_new_model", lambda *_: None)
    with pytest.raises(RuntimeError, match=r"did not create the entry f\.m"):
        await ensure_entry(Entry("f.m", "m", ["ada"], True), "admin")


async def test_an_entry_becomes_public_if_a_valve_makes_it_public(fake: FakeOpenWebUI) -> None:
    await ensure_entry(Entry("f.m", "m", ["ada"], True), "admin")
    await ensure_entry(Entry("f.m", "m — my executor", EVERYONE, False), "admin")
    assert readers_of(fake.models.rows["f.m"]) is EVERYONE


async def test_nothing_is_written_if_nothing_changes(fake: FakeOpenWebUI) -> None:
    for _ in range(3):
        await ensure_entry(Entry("f.m", "m", ["ada"], True), "admin")
    assert fake.models.writes == 1


async def test_changes_by_an_administrator_are_kept(fake: FakeOpenWebUI) -> None:
    await ensure_entry(Entry("f.m", "m — old name", ["ada"], False), "admin")
    row = fake.models.rows["f.m"]
    row.params = {"system": "Be brief."}
    row.meta = {**row.meta, "description": "Fast", "hidden": True}
    row.is_active = False
    await ensure_entry(Entry("f.m", "m — new name", ["ada"], False), "admin")
    row = fake.models.rows["f.m"]
    assert (row.name, row.params, row.is_active) == ("m — new name", {"system": "Be brief."}, False)
    assert (row.meta["description"], row.meta["hidden"]) == ("Fast", True)


async def test_the_first_user_of_an_id_cannot_see_requests_of_others(fake: FakeOpenWebUI) -> None:
    taken = make_form(Entry("f.m", "m", ["mallory"], False))
    taken.base_model_id = "model-of-mallory"
    await maybe_await(fake.models.insert_new_model(taken, "mallory"))
    await ensure_entry(Entry("f.m", "m — my laptop", ["ada"], False), "admin")
    row = fake.models.rows["f.m"]
    assert (row.user_id, row.base_model_id, readers_of(row)) == ("admin", None, ["ada"])


async def test_keeps_an_entry_whose_base_model_an_administrator_set(fake: FakeOpenWebUI) -> None:
    preset = make_form(Entry("f.m", "For the board", ["boss"], False))
    preset.base_model_id = "gpt"
    await maybe_await(fake.models.insert_new_model(preset, "another admin"))
    await ensure_entry(Entry("f.m", "m", ["ada"], True), "admin")
    row = fake.models.rows["f.m"]
    assert (row.user_id, row.base_model_id, row.name, readers_of(row)) == ("another admin", "gpt", "For the board", ["boss"])


async def test_a_function_that_is_disabled_or_deleted_has_no_owner(fake: FakeOpenWebUI) -> None:
    assert await function_owner("chat_executor") == "admin"
    fake.function.is_active = False
    assert await function_owner("chat_executor") is None
    fake.function = None
    assert await function_owner("chat_executor") is None
