"""Settings of the administrator."""

from __future__ import annotations

from pydantic import BaseModel, Field


class PipeValves(BaseModel):
    """Times are seconds."""

    ack_seconds: float = Field(
        default=120, ge=1, le=3600, description="Longest wait until an executor has taken a request and its model begins."
    )
    first_token_seconds: float = Field(
        default=120, ge=1, le=3600, description="Longest wait for the first piece of the answer after that."
    )
    idle_seconds: float = Field(default=300, ge=1, le=3600, description="Longest pause inside an answer.")
    total_seconds: float = Field(default=1800, ge=1, le=86400, description="Longest answer.")
    ask_seconds: float = Field(
        default=3, ge=0, le=60, description="Wait for executors to announce themselves where none is known."
    )
    requests_per_user: int = Field(default=100, ge=1, le=1000, description="Requests of one user that run at once.")
    models_per_user: int = Field(default=200, ge=1, le=2000, description="Models of one executor that are listed.")
    list_announced_models: bool = Field(
        default=True, description="List the models of a user's executors to that user. Off: only what is named below."
    )
    shared_ids: bool = Field(
        default=True,
        description=(
            "List each announced model under chat_executor.{model}, too, for programs: one id for all who offer it. "
            "Open WebUI tells those who share an id the user ids of each other."
        ),
    )
    generic_entry: str = Field(
        default="My executor",
        description="Name of an entry that everyone sees: any model of the user's own executor. Empty: none.",
    )
    public_models: str = Field(
        default="", description="Model ids that everyone sees, separated by commas. Each user's own executor answers."
    )
    start_in_page: bool = Field(default=True, description="Offer a user without an executor to start one in the open page.")
    element_address: str = Field(
        default="",
        description="Address of a chat-executor.bundle.js that pages load, such as https://…. Empty: the one inside.",
    )
    element_file: str = Field(
        default="", description="Or the path of one on this server: then the function serves that to signed-in users."
    )
    element_name: str = Field(default="this browser", max_length=64, description="Name of an executor started that way.")
