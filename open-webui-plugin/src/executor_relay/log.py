"""The logger of the function. It never gets a prompt, an answer or a key."""

from __future__ import annotations

import logging

log = logging.getLogger("chat_executor")
