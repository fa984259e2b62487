/** Drawings of slides and charts as vector graphics. The exports of workshops and sessions put them on paper and web pages. */
package org.quarterdeck.ui.export;
