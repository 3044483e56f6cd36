/**
 * What every page shares and no room owns: the sentence that a page shows after a redirect, and the problems of a form.
 * Imports no other room; called by all that have pages.
 */
@NullMarked
package org.debrief.pages;

import org.jspecify.annotations.NullMarked;
