/** The pictures of a workshop: how an author wants them shown, and drawings in SVG. Used by the parser and by slides. */
package org.quarterdeck.workshop.picture;
