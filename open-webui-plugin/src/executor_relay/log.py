"""The logger of the function. Never log a prompt, an answer or a key."""

from __future__ import annotations

import logging

log = logging.getLogger("chat_executor")
