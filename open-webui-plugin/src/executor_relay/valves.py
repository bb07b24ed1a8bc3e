"""The valves: settings that the administrator can change."""

from __future__ import annotations

from pydantic import BaseModel, Field


class PipeValves(BaseModel):
    """All times are in seconds."""

    ack_seconds: float = Field(
        default=600,
        ge=1,
        le=3600,
        description=(
            "Longest wait until a provider answers an executor's request at all. Local models may take minutes to load. "
            "Executors are told, and give up shortly before."
        ),
    )
    first_token_seconds: float = Field(
        default=600,
        ge=1,
        le=3600,
        description="Longest wait for the first part of the answer, after the executor has accepted the request.",
    )
    idle_seconds: float = Field(default=300, ge=1, le=3600, description="Longest pause within an answer.")
    total_seconds: float = Field(default=1800, ge=1, le=86400, description="Longest duration of an answer.")
    ask_seconds: float = Field(
        default=3, ge=0, le=60, description="Longest wait for executors to announce themselves, if none is connected."
    )
    requests_per_user: int = Field(default=100, ge=1, le=1000, description="Requests that one user can run at once.")
    models_per_user: int = Field(default=200, ge=1, le=2000, description="Models of one executor that are listed.")
    list_announced_models: bool = Field(
        default=True,
        description="List the models of a user's executors to that user. Off: list only the entries named below.",
    )
    shared_ids: bool = Field(
        default=True,
        description=(
            "Also list each announced model as chat_executor.{model}, for programs: the same id for all users who offer it. "
            "Open WebUI shows users who share an id each other's user ids."
        ),
    )
    generic_entry: str = Field(
        default="My executor",
        description="Name of an entry that everyone sees: any model of the user's own executor. Empty: no entry.",
    )
    public_models: str = Field(
        default="", description="Model ids that everyone sees, separated by commas. Each user's own executor answers."
    )
    start_in_page: bool = Field(default=True, description="Offer users without an executor to start one in the open page.")
    element_address: str = Field(
        default="",
        description="URL of the chat-executor.bundle.js that pages load, such as https://…. Empty: the built-in one.",
    )
    element_file: str = Field(
        default="", description="Path of chat-executor.bundle.js on this server, instead of element_address."
    )
    element_name: str = Field(
        default="this browser", max_length=64, description="Name of executors that are started in the page."
    )
