"""
Creates the tables and settings of a fresh database.

Workers that start together would each create them: one fails, and current uvicorn then stops the whole server.
"""

import asyncio

from open_webui.main import app, lifespan


async def create_database() -> None:
    async with lifespan(app):
        pass


asyncio.run(create_database())
