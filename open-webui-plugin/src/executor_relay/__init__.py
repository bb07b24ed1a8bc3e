"""The modules of the function. `build.js` joins them into the single file that Open WebUI needs."""
