/**
 * What every page shares and no room owns: the sentence that a page shows after a redirect, the problems of a form,
 * days and times as they are shown ({@link Moments}) and typed ({@link DayAndTime}), and tables as files ({@link Csv}).
 * Imports no other room; called by all that have pages.
 */
@NullMarked
package org.debrief.pages;

import org.jspecify.annotations.NullMarked;
