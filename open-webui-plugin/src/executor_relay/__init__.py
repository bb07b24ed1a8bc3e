"""The modules of the function. `build.js` joins them into the one file that Open WebUI takes."""
