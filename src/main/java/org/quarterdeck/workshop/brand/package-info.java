/** How a workshop looks for the client it is held for: the brand's colours, checked for contrast, its logo and its font. */
package org.quarterdeck.workshop.brand;
