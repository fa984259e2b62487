/** The layouts of slides. {@link PageLayouts} chooses one for each moment, for the slide views. */
package org.quarterdeck.ui.slide.layout;
