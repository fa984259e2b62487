/**
 * The folders and files of workshops on the disk: creating, copying, renaming, removing and watching them. Used by the
 * program's workshop library.
 */
package org.quarterdeck.workshop.storage;
