/** The forms by which a slide or a question is written without Markdown. */
package org.quarterdeck.ui.editor.form;
