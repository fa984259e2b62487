/**
 * The editor of a workshop's file: its text or a form at the left, the slide as projected at the right, the strip of slides
 * below. It is for trainers who have half an hour and need no Markdown: whatever a form writes is the same text that others type.
 */
package org.quarterdeck.ui.editor;
