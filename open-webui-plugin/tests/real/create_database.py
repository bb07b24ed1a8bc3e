"""
Creates the tables and settings of a fresh database.

Workers that start together would each create them: one fails, and current uvicorn then stops the whole server.
"""

import asyncio
import os

from open_webui.main import app, lifespan


async def create_database() -> None:
    async with lifespan(app):
        # Without the shutdown, which sometimes never ends.
        os._exit(0)


asyncio.run(create_database())
