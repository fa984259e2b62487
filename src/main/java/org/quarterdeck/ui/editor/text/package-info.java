/** The text of the editor: its colours, its margin, and what was done to it. */
package org.quarterdeck.ui.editor.text;
