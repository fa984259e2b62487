/** The elements that slides are composed of, such as headlines, running text, pictures and QR codes. The slide layouts place them on a canvas. */
package org.quarterdeck.ui.slide.element;
