// Where the site is, whatever path it is served from: this file lies in assets/<hash>/js/ below its root.

/** The folder of styles and scripts that this page uses. */
export const assets = new URL("../", import.meta.url).href;

/** The site's root. */
export const base = new URL("../../", assets).href;
