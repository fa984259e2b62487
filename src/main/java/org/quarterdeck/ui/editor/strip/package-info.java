/** The strip of slides below the text. */
package org.quarterdeck.ui.editor.strip;
