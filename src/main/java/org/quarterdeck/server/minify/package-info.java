/** Minifies the scripts and style sheets of the pages, for {@code server.assets}. */
package org.quarterdeck.server.minify;
