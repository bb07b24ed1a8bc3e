"""The parts of the function. `build.py` joins them into the one file that Open WebUI takes."""
